"""Hidden suite of order_agnostic_search."""

from itertools import pairwise

from judge.suite import counted, edge_cases, random_cases


def valid(nums, key):
    pairs = list(pairwise(nums))
    return (
        len(nums) <= 200_000
        and (all(num < after for num, after in pairs) or all(num > after for num, after in pairs))
        and all(abs(num) <= 1_000_000_000 for num in (*nums[:1], *nums[-1:], key))
    )


def expected(nums, key):
    return nums.index(key) if key in nums else -1


test_edges = edge_cases(
    empty=counted([], 3),
    one_and_it_is_the_key=counted([3], 3),
    one_smaller_than_the_key=counted([3], 4),
    one_greater_than_the_key=counted([3], 2),
    first_of_two_rising=counted([3, 9], 3),
    second_of_two_rising=counted([3, 9], 9),
    first_of_two_falling=counted([9, 3], 9),
    second_of_two_falling=counted([9, 3], 3),
    between_two_rising=counted([3, 9], 5),
    between_two_falling=counted([9, 3], 5),
    first_of_three_falling=counted([9, 5, 3], 9),
    last_of_three_falling=counted([9, 5, 3], 3),
    before_all_rising=counted([3, 5, 9], 1),
    before_all_falling=counted([9, 5, 3], 10),
    behind_all_rising=counted([3, 5, 9], 10),
    behind_all_falling=counted([9, 5, 3], 1),
    zero_is_the_key=counted([4, 0, -4], 0),
    zero_is_first=counted([0, -1, -5, -8], -5),
    falling_negatives=counted([-2, -5, -7, -9], -9),
    extremes=counted([1_000_000_000, -1_000_000_000], -1_000_000_000),
    last_of_many_falling=counted(range(2_000, 0, -1), 1),
    first_of_many_falling=counted(range(2_000, 0, -1), 2_000),
)


@random_cases
def test_random(st):
    """Short lists either way, and a key that is there as often as not."""
    ways = st.lists(st.integers(-20, 20), unique=True, max_size=9).flatmap(
        lambda nums: st.booleans().map(lambda falling: sorted(nums, reverse=falling))
    )
    return ways.flatmap(
        lambda nums: (st.sampled_from(nums) | st.integers(-22, 22) if nums else st.just(0)).map(
            lambda key: counted(nums, key)
        )
    )


def workload(n):
    """Both ways: the key near the end, and missing; and a list whose numbers say nothing of their places."""
    rising = range(-n, n, 2)
    return {
        "rising": counted(rising, n - 4),
        "falling": counted(reversed(rising), -n + 2),
        "rising, missing": counted(rising, n // 2 * 2 + 1 - n),
        "falling, missing": counted(reversed(rising), -n - 1),
        "uneven": counted([*range(n - 1), 1_000_000_000], n // 2),
    }

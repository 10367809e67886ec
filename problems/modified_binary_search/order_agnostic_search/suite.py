"""Hidden suite of order_agnostic_search."""

from itertools import pairwise

from judge.suite import counted, edge_cases, exhaustive_cases, random_cases

MOST = 1_000_000_000


def valid(nums, key):
    pairs = list(pairwise(nums))
    return (
        1 <= len(nums) <= 200_000
        and (all(num < after for num, after in pairs) or all(num > after for num, after in pairs))
        and all(abs(num) <= MOST for num in (nums[0], nums[-1], key))
    )


def expected(nums, key):
    return nums.index(key) if key in nums else -1


test_edges = edge_cases(
    one_and_it_is_the_key=counted([3], 3),
    one_and_it_is_not_the_key=counted([3], 4),
    second_of_two_rising=counted([3, 9], 9),
    second_of_two_falling=counted([9, 3], 3),
    zero_is_first=counted([0, -1, -5, -8], -5),
    falling_across_zero=counted([4, 0, -4], -4),
    limits_rising=counted([-MOST, MOST - 1, MOST], MOST),
    limits_falling=counted([MOST, MOST - 1, -MOST], MOST),
    last_of_many_falling=counted(range(2_000, 0, -1), 1),
    first_of_many_falling=counted(range(2_000, 0, -1), 2_000),
)


@exhaustive_cases
def test_exhaustive(small):
    """Both ways, with gaps, and keys in the list, in its gaps and beyond both ends."""
    rising = small.lists(range(-4, 4), least=1, ascending=True, distinct=True)
    return small.built(lambda nums, step: nums[::step], rising, (1, -1)), range(-5, 5)


@random_cases
def test_random(st):
    """Up to 60 numbers either way, near 0 or anywhere, and a key that is one of them, or one off."""
    number = st.integers(-99, 99) | st.integers(-MOST, MOST) | st.sampled_from([-MOST, MOST])
    lists = st.integers(1, 60).flatmap(
        lambda n: st.tuples(st.lists(number, min_size=n, max_size=n, unique=True), st.booleans()).map(
            lambda drawn: sorted(drawn[0], reverse=drawn[1])
        )
    )
    return lists.flatmap(
        lambda nums: st.tuples(
            st.sampled_from([nums[0], *nums, nums[-1]]), st.integers(-1, 1) | st.just(0)
        ).map(lambda near: counted(nums, min(max(sum(near), -MOST), MOST)))
    )


def workload(n):
    """Both ways: the key is at the end, near it, and missing; and a list whose numbers say nothing of their places."""
    rising = range(-n, n, 2)
    return {
        "rising": counted(rising, n - 2),
        "falling": counted(reversed(rising), -n + 8),
        "rising, missing": counted(rising, n // 2 * 2 + 1 - n),
        "falling, missing": counted(reversed(rising), -n - 1),
        "uneven": counted([*range(n - 1), MOST], n // 2),
    }

"""Hidden suite of floor_of_number."""

from itertools import pairwise

from judge.suite import counted, edge_cases, random_cases, sorted_lists


def valid(nums, key):
    return (
        len(nums) <= 200_000
        and all(num <= after for num, after in pairwise(nums))
        and all(abs(num) <= 1_000_000_000 for num in (*nums[:1], *nums[-1:], key))
    )


def expected(nums, key):
    return max((i for i, num in enumerate(nums) if num <= key), default=-1)


test_edges = edge_cases(
    empty=counted([], 3),
    one_equal=counted([3], 3),
    one_smaller=counted([3], 4),
    one_greater=counted([3], 2),
    between_two=counted([3, 9], 5),
    first_of_two=counted([3, 9], 3),
    second_of_two=counted([3, 9], 9),
    above_two=counted([3, 9], 10),
    below_two=counted([3, 9], 1),
    between_three_left=counted([1, 5, 9], 3),
    between_three_right=counted([1, 5, 9], 7),
    all_equal_to_the_key=counted([4, 4, 4, 4, 4], 4),
    all_equal_and_smaller=counted([4, 4, 4, 4], 5),
    all_equal_and_greater=counted([4, 4, 4, 4], 3),
    repeats_at_the_front=counted([1, 1, 1, 7, 8], 1),
    repeats_of_the_floor=counted([1, 2, 7, 7, 7, 9], 8),
    position_and_not_value=counted([10, 20, 30], 20),
    zero_is_the_floor=counted([-4, 0, 4], 1),
    key_is_zero=counted([-4, -2, 3], 0),
    negatives=counted([-9, -7, -4], -5),
    extremes=counted([-1_000_000_000, 1_000_000_000], -1_000_000_000),
    last_of_many_equal=counted([5] * 3_000, 5),
    repeats_fill_the_first_half=counted([*[-7] * 1_500, *range(1_500)], -7),
)


@random_cases
def test_random(st):
    """Few values, so that repeats are common; the key is beside a value or equal to one."""
    return sorted_lists(st, st.integers(-6, 6), max_size=10).flatmap(
        lambda nums: st.integers(-8, 8).map(lambda key: counted(nums, key))
    )


def workload(n):
    """A key near either end, one before all, one far from its floor, one that fills the list, and a huge gap."""
    rising = range(-n, n, 2)
    return {
        "near the end": counted(rising, n - 5),
        "near the front": counted(rising, -n + 5),
        "none": counted(rising, -n - 1),
        "wide gaps": counted(range(0, 4_000 * n, 4_000), 2_000 * n - 1),
        "all equal": counted([1] * n, 1),
        "uneven": counted([*range(n - 1), 1_000_000_000], n // 2),
    }

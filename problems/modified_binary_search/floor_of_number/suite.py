"""Hidden suite of floor_of_number."""

from itertools import pairwise

from judge.suite import Counted, edge_cases, random_cases, sorted_lists


def valid(nums, key):
    return (
        len(nums) <= 200_000
        and all(num <= after for num, after in pairwise(nums))
        and all(abs(num) <= 1_000_000_000 for num in (*nums[:1], *nums[-1:], key))
    )


def expected(nums, key):
    return max((i for i, num in enumerate(nums) if num <= key), default=-1)


def days(nums, key):
    """Make the arguments, with the reads that the spec allows."""
    return Counted.logarithmic(list(nums)), key


test_edges = edge_cases(
    empty=days([], 3),
    one_equal=days([3], 3),
    one_smaller=days([3], 4),
    one_greater=days([3], 2),
    between_two=days([3, 9], 5),
    first_of_two=days([3, 9], 3),
    second_of_two=days([3, 9], 9),
    above_two=days([3, 9], 10),
    below_two=days([3, 9], 1),
    between_three_left=days([1, 5, 9], 3),
    between_three_right=days([1, 5, 9], 7),
    all_equal_to_the_key=days([4, 4, 4, 4, 4], 4),
    all_equal_and_smaller=days([4, 4, 4, 4], 5),
    all_equal_and_greater=days([4, 4, 4, 4], 3),
    repeats_at_the_front=days([1, 1, 1, 7, 8], 1),
    repeats_of_the_floor=days([1, 2, 7, 7, 7, 9], 8),
    position_and_not_value=days([10, 20, 30], 20),
    zero_is_the_floor=days([-4, 0, 4], 1),
    key_is_zero=days([-4, -2, 3], 0),
    negatives=days([-9, -7, -4], -5),
    extremes=days([-1_000_000_000, 1_000_000_000], -1_000_000_000),
    last_of_many_equal=days([5] * 3_000, 5),
    repeats_fill_the_first_half=days([*[-7] * 1_500, *range(1_500)], -7),
)


@random_cases
def test_random(st):
    """Few values, so that repeats are common; the key is beside a value or equal to one."""
    return sorted_lists(st, st.integers(-6, 6), max_size=10).flatmap(
        lambda nums: st.integers(-8, 8).map(lambda key: days(nums, key))
    )


def workload(n):
    """A key near either end, one before all, one far from its floor, and one that fills the list."""
    rising = range(-n, n, 2)
    return {
        "near the end": days(rising, n - 5),
        "near the front": days(rising, -n + 5),
        "none": days(rising, -n - 1),
        "wide gaps": days(range(0, 4_000 * n, 4_000), 2_000 * n - 1),
        "all equal": days([1] * n, 1),
    }

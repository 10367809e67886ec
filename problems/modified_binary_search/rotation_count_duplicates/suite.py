"""Hidden suite of rotation_count_duplicates."""

from collections import Counter
from itertools import pairwise

from judge.suite import Counted, edge_cases, random_cases, rotated_lists


def valid(nums):
    drops = sum(num > after for num, after in pairwise([*nums, *nums[:1]]))
    return len(nums) <= 200_000 and drops <= 1 and all(abs(num) <= 1_000_000_000 for num in nums)


def expected(nums):
    """Turn the sorted ring until it is the one that was given."""
    row, count = sorted(nums), 0
    while row != list(nums):
        row, count = row[-1:] + row[:-1], count + 1
    return count


def counted(nums):
    """Make the argument, with the reads that the spec allows."""
    nums = list(nums)
    return (Counted.logarithmic(nums, more=8 * max(Counter(nums).values(), default=0)),)


def turned(nums, places):
    """Turn an ascending list to the right."""
    nums = list(nums)
    return counted(nums[len(nums) - places :] + nums[: len(nums) - places])


test_edges = edge_cases(
    empty=counted([]),
    one=counted([5]),
    two_equal=counted([5, 5]),
    two_not_turned=counted([3, 9]),
    two_turned=counted([9, 3]),
    all_equal=counted([5, 5, 5, 5, 5]),
    smallest_at_both_ends=counted([1, 1, 2, 1]),
    smallest_once_in_front=counted([1, 2, 1, 1, 1]),
    smallest_once_at_the_end=counted([1, 1, 1, 2, 1]),
    greatest_at_both_ends=counted([3, 3, 1, 3]),
    greatest_once_in_front=counted([3, 1, 3, 3, 3]),
    greatest_once_at_the_end=counted([3, 3, 3, 1, 3]),
    equal_ends_of_a_middle_number=counted([4, 6, 9, 1, 2, 4]),
    repeats_not_turned=counted([1, 1, 2, 2]),
    equals_then_one_greater=counted([1, 1, 1, 1, 2]),
    one_smaller_then_equals=counted([1, 2, 2, 2, 2]),
    turned_by_one=counted([2, 1, 1, 1, 1]),
    turned_by_all_but_one=counted([2, 2, 2, 2, 1]),
    repeats_of_the_smallest=counted([8, 9, 2, 2, 2, 2, 3]),
    zeros_and_negatives=counted([0, 0, -2, -2, 0]),
    extremes=counted([1_000_000_000, -1_000_000_000, 1_000_000_000]),
    long_and_few_repeats=turned([i // 2 for i in range(3_000)], 1_001),
    long_with_equal_ends=turned([*range(3_000), *[3_000] * 6], 3),
)


@random_cases(count=300)
def test_random(st):
    """Few numbers with many repeats, turned by any number of places."""
    wide = rotated_lists(st, st.integers(-4, 4), min_size=0, max_size=10, unique=False)
    flat = rotated_lists(st, st.integers(0, 1) | st.just(0), max_size=10, unique=False)
    return (wide | flat).map(counted)


def workload(n):
    """No repeats, pairs, equal ends, and the worst case, a list of equals with one other among them."""
    flat = [1] * (n // 5_000)
    return {
        "no repeats": turned(range(n), n // 3),
        "no repeats, turned far": turned(range(n), n - 6),
        "pairs": turned([i // 2 for i in range(n)], n // 5),
        "equal ends": turned([*range(n - 40), *[n] * 40], 20),
        "not turned": turned([i // 3 for i in range(n)], 0),
        "one greater": counted([*flat, 2, *flat, *flat]),
        "one smaller": counted([*flat, 0, *flat, *flat]),
        "all equal": counted(flat * 3),
    }

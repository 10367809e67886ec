"""Hidden suite of search_rotated_duplicates."""

from collections import Counter
from itertools import pairwise

from judge.suite import Counted, edge_cases, position_complaint, random_cases, rotated_lists


def valid(nums, key):
    drops = sum(num > after for num, after in pairwise([*nums, *nums[:1]]))
    return len(nums) <= 200_000 and drops <= 1 and all(abs(num) <= 1_000_000_000 for num in (*nums, key))


check = position_complaint


def counted(nums, key):
    """Make the arguments, with the reads that the spec allows."""
    nums = list(nums)
    return Counted.logarithmic(nums, more=8 * max(Counter(nums).values(), default=0)), key


def equal_ends(n, copies, key):
    """Rotate the even numbers from 0 so that the greatest stands so many times at both ends."""
    return counted([2 * n] * copies + list(range(0, 2 * n, 2)) + [2 * n] * copies, key)


test_edges = edge_cases(
    empty=counted([], 3),
    one_and_it_is_the_key=counted([3], 3),
    one_that_is_not=counted([3], 4),
    two_equal=counted([3, 3], 3),
    two_equal_and_not_the_key=counted([3, 3], 2),
    second_of_two_rotated=counted([9, 3], 3),
    first_of_two_rotated=counted([9, 3], 9),
    all_equal=counted([3, 3, 3, 3, 3], 3),
    all_equal_and_not_the_key=counted([3, 3, 3, 3, 3], 4),
    odd_one_left_of_the_middle=counted([3, 5, 3, 3, 3, 3, 3], 5),
    odd_one_right_of_the_middle=counted([3, 3, 3, 3, 3, 5, 3], 5),
    smaller_odd_one_on_the_left=counted([3, 1, 3, 3, 3, 3, 3], 1),
    smaller_odd_one_on_the_right=counted([3, 3, 3, 3, 3, 1, 3], 1),
    odd_one_before_a_run=counted([4, 4, 4, 4, 4, 9, 4, 4], 9),
    odd_one_in_a_long_run=counted([*[4] * 50, 9, *[4] * 20], 9),
    odd_one_first=counted([5, 3, 3, 3, 3], 5),
    odd_one_last=counted([3, 3, 3, 3, 1], 1),
    key_at_both_ends_only=counted([3, 5, 7, 1, 3], 3),
    key_at_the_equal_ends=counted([3, 1, 1, 1, 3], 3),
    missing_between_equal_ends=counted([3, 5, 1, 3, 3], 4),
    not_rotated=counted([1, 1, 2, 5, 5, 8], 8),
    repeats_behind_the_drop=counted([5, 9, 1, 1, 1], 9),
    repeats_before_the_drop=counted([9, 9, 9, 1, 5], 5),
    above_all=counted([5, 9, 9, 1, 5], 10),
    below_all=counted([5, 9, 9, 1, 5], 0),
    zero=counted([2, 2, -6, -1, 0, 0], 0),
    extremes=counted([1_000_000_000, -1_000_000_000, 1_000_000_000], -1_000_000_000),
    few_equal_at_the_ends=equal_ends(3_000, 3, 2),
    few_equal_at_the_ends_key_far=equal_ends(3_000, 3, 5_998),
)


@random_cases(count=300)
def test_random(st):
    """Few numbers with many repeats, rotated, and a key that is there as often as not."""
    wide = rotated_lists(st, st.integers(-4, 4), min_size=0, max_size=10, unique=False)
    flat = rotated_lists(st, st.integers(0, 1) | st.just(0), max_size=10, unique=False)
    return (wide | flat).flatmap(lambda nums: st.integers(-5, 5).map(lambda key: counted(nums, key)))


def workload(n):
    """No repeats, a huge gap, pairs, equal ends, and the worst case, a list of equals with one other among them."""
    flat = [1] * (n // 5_000)
    return {
        "no repeats": counted([*range(n // 3, n), *range(n // 3)], n // 3 - 2),
        "uneven": counted([*range(n // 3, n - 1), 1_000_000_000, *range(n // 3)], n // 2),
        "pairs": counted([*(i // 2 for i in range(n // 3, n)), *(i // 2 for i in range(n // 3))], -1),
        "equal ends": equal_ends(n - 40, 20, n // 2 * 2 - 2),
        "long runs": counted([*(i // 50 for i in range(n // 7, n)), *(i // 50 for i in range(n // 7))], 3),
        "one other": counted([*flat, 2, *flat, *flat], 2),
        "all equal": counted(flat * 3, 2),
    }

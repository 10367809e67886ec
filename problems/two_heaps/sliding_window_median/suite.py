"""Hidden suite of sliding_window_median."""

import random
from statistics import median

from judge.suite import edge_cases, random_cases

FAR = 1_000_000_000


def valid(nums, k):
    return len(nums) <= 20_000 and all(-FAR <= num <= FAR for num in nums) and 1 <= k <= len(nums)


def expected(nums, k):
    """Ask the standard library for the median of each window."""
    return [float(median(nums[end - k : end])) for end in range(k, len(nums) + 1)]


test_edges = edge_cases(
    one_number=([7], 1),
    one_zero=([0], 1),
    windows_of_one=([3, -8, 5, 5], 1),
    one_window_odd=([9, 1, 5], 3),
    one_window_even=([9, 1, 4, 6], 4),
    windows_of_two=([1, 2, 8, 3, 3], 2),
    mean_is_a_half=([1, 2, 3, 4], 2),
    mean_is_a_negative_half=([-1, -2, -3, -4], 2),
    mean_across_zero=([-3, 2, 5], 2),
    rising=([1, 2, 3, 4, 5, 6, 7], 3),
    falling=([7, 6, 5, 4, 3, 2, 1], 3),
    rising_even=([1, 2, 3, 4, 5, 6, 7], 4),
    falling_even=([7, 6, 5, 4, 3, 2, 1], 4),
    up_and_down=([1, 9, 2, 8, 3, 7, 4, 6], 3),
    all_equal=([4, 4, 4, 4, 4], 3),
    one_of_two_equals_leaves=([7, 7, 1, 0, 2], 3),
    equals_in_both_halves=([5, 5, 5, 5, 1, 9, 1, 9], 4),
    median_itself_leaves=([5, 1, 9, 2, 8], 3),
    greatest_leaves=([9, 1, 2, 3, 4], 3),
    smallest_leaves=([0, 5, 6, 7, 8], 3),
    spike_stays_long_in_the_upper_half=([50, 1, 2, 3, 4, 60, 5, 6, 7], 3),
    dip_stays_long_in_the_lower_half=([-50, 9, 8, 7, 6, -60, 5, 4, 3], 3),
    halves_change_places=([1, 1, 1, 1, 9, 9, 9, 9, 1, 1, 1, 1], 4),
    last_window=([0, 0, 0, 0, 8, 9], 2),
    farthest=([FAR, FAR, -FAR, FAR, -FAR], 2),
)


@random_cases(count=400)
def test_random(st):
    """Few different numbers, so that equals leave and come, long runs against windows of all lengths."""
    num = st.integers(-2, 3) | st.integers(-9, 9) | st.integers(-FAR, FAR)
    few = st.lists(st.integers(-2, 3), min_size=1, max_size=14)
    nums = few | st.lists(num, min_size=1, max_size=14) | st.lists(num, min_size=6, max_size=14)
    return nums.flatmap(
        lambda drawn: st.tuples(
            st.just(drawn), st.integers(1, min(5, len(drawn))) | st.integers(1, len(drawn))
        )
    )


def workload(n):
    """Windows of half the length over numbers in any order: there are as many windows as numbers in each."""
    rng = random.Random(n)
    return [rng.randint(-FAR, FAR) for _ in range(n)], n // 2

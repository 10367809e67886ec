"""Hidden suite of smallest_subarray_sum."""

import random
from itertools import accumulate

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(nums, target):
    return 1 <= len(nums) <= 230_000 and all(1 <= num <= 1_000_000 for num in nums) and 1 <= target <= 10**12


def expected(nums, target):
    """Look at every run of each length, the short ones first."""
    sums = list(accumulate(nums, initial=0))
    for length in range(1, len(nums) + 1):
        if any(after - before >= target for before, after in zip(sums, sums[length:], strict=False)):
            return length
    return 0


test_edges = edge_cases(
    one_day_is_too_little=([5], 6),
    whole_season_exactly=([1, 2, 3], 6),
    whole_season_is_one_short=([1, 2, 3], 7),
    exact_sum_is_longer=([1, 2, 3, 9, 1], 6),
    large_number_pushes_many_out=([1, 1, 1, 1, 9], 9),
    shortest_run_is_last=([1, 1, 1, 5, 1, 6, 6], 12),
    largest_lie_apart=([8, 1, 1, 8, 1], 16),
    window_keeps_a_day_at_each_end=([2, 3, 1, 2, 4, 3], 7),
    one_short_beyond_24_bits=([999_999] * 17 + [999_998], 999_999 * 17 + 999_999),
    exactly_beyond_32_bits=([1_000_000] * 4_400 + [1], 4_400_000_001),
    one_short_beyond_32_bits=([1_000_000] * 4_400 + [1], 4_400_000_002),
    farthest=([1_000_000] * 3, 10**12),
)


@exhaustive_cases
def test_exhaustive(small):
    """Short lists of three numbers and longer ones of two, and targets up to more than the sum of most."""
    short = small.together(small.lists([1, 2, 4], most=5, least=1), range(1, 12))
    return small.either(short, small.together(small.lists([1, 3], least=6), range(4, 14)))


@random_cases
def test_random(st):
    """Lists of middle length with small and large numbers, and targets about the sum of some run of the list."""
    small, any_size = st.integers(1, 4), st.integers(1, 9) | st.integers(1, 1_000_000) | st.just(1_000_000)
    nums = st.lists(small, min_size=15, max_size=60) | st.lists(any_size, min_size=15, max_size=60)

    def targets(nums):
        first, second = st.integers(0, len(nums) // 2), st.integers((len(nums) + 1) // 2, len(nums))
        run = st.tuples(first, second).map(lambda ends: sum(nums[ends[0] : ends[1]]))
        near = st.tuples(run, st.integers(-1, 1)).map(lambda it: max(1, sum(it)))
        return st.tuples(st.just(nums), near)

    return nums.flatmap(targets)


def workload(n):
    """One window that shrinks at last, long ones, which are quadratic from each start anew, and short ones."""
    draw = random.Random(n)
    nums = [draw.randint(1, 1_000_000) for _ in range(n)]
    rising = list(range(1, n + 1))
    return {
        "shrinks at last": ([1] * (n - 2) + [1_000_000, 2], 1_000_001),
        "half the season": (nums, sum(nums) * 3 // 5),
        "whole season": ([1] * n, n),
        "short windows": (nums, 15_000_000),
        "rising": (rising, sum(rising) // 4),
    }

"""Hidden suite of smallest_subarray_sum."""

import random

from judge.suite import edge_cases, random_cases


def valid(nums, target):
    return len(nums) <= 100_000 and all(1 <= num <= 1_000_000 for num in nums) and 1 <= target <= 10**12


def expected(nums, target):
    """Add up every run of each length, the short ones first."""
    for length in range(1, len(nums) + 1):
        if any(sum(nums[i : i + length]) >= target for i in range(len(nums) - length + 1)):
            return length
    return 0


test_edges = edge_cases(
    no_days=([], 1),
    one_day_is_enough=([5], 5),
    one_day_is_too_little=([5], 6),
    whole_season_exactly=([1, 2, 3], 6),
    whole_season_with_some_over=([4, 2, 4], 9),
    whole_season_is_one_short=([1, 2, 3], 7),
    exactly_the_target=([1, 4, 2, 1], 6),
    never_exactly_the_target=([5, 5, 5], 7),
    exact_sum_is_longer=([1, 2, 3, 9, 1], 6),
    large_number_pushes_many_out=([1, 1, 1, 1, 9], 9),
    large_number_comes_first=([9, 1, 1, 1, 1], 9),
    shortest_run_is_first=([6, 6, 1, 1, 6, 1], 12),
    shortest_run_is_last=([1, 1, 1, 5, 1, 6, 6], 12),
    shorter_run_overlaps_a_longer_one=([3, 4, 5, 6, 7], 13),
    largest_lie_apart=([8, 1, 1, 8, 1], 16),
    window_keeps_a_day_at_each_end=([2, 3, 1, 2, 4, 3], 7),
    target_of_one=([2, 2], 1),
    farthest=([1_000_000] * 3, 10**12),
)


@random_cases
def test_random(st):
    """Small numbers with a large one here and there, and targets about the sum of some run of the list."""
    small = st.integers(1, 4)
    nums = st.lists(small, min_size=4, max_size=12) | st.lists(
        small | small | st.integers(5, 15), max_size=12
    )

    def targets(nums):
        first, second = st.integers(0, len(nums) // 2), st.integers((len(nums) + 1) // 2, len(nums))
        run = st.tuples(first, second).map(lambda ends: sum(nums[ends[0] : ends[1]]))
        near = st.tuples(run, st.integers(-1, 1)).map(lambda it: max(1, sum(it)))
        return st.tuples(st.just(nums), near)

    return nums.flatmap(targets)


def workload(n):
    """Runs of more than half of all days, which is quadratic from each start anew; and one of all days."""
    draw = random.Random(n)
    nums = [draw.randint(1, 1_000_000) for _ in range(n)]
    return {"half the season": (nums, max(1, sum(nums) * 3 // 5)), "whole season": ([1] * n, n)}

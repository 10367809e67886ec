"""Hidden suite of sliding_window_median."""

import random
from statistics import median

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000_000


def valid(nums, k):
    return len(nums) <= 12_000 and all(-LIMIT <= num <= LIMIT for num in nums) and 1 <= k <= len(nums)


def expected(nums, k):
    """Compute the median of each window with the standard library."""
    return [float(median(nums[end - k : end])) for end in range(k, len(nums) + 1)]


test_edges = edge_cases(
    window_size_one=([3, -8, 5, 5], 1),
    single_window_even_size=([9, 1, 4, 6], 4),
    mean_is_a_negative_half=([-1, -2, -3, -4], 2),
    ascending_even_size=([1, 2, 3, 4, 5, 6, 7], 4),
    descending=([7, 6, 5, 4, 3, 2, 1], 3),
    alternating=([1, 9, 2, 8, 3, 7, 4, 6], 3),
    one_of_two_duplicates_leaves=([7, 7, 1, 0, 2], 3),
    duplicates_in_both_halves=([5, 5, 5, 5, 1, 9, 1, 9], 4),
    median_leaves_the_window=([5, 1, 9, 2, 8], 3),
    removed_large_value_stays_in_the_heap=([50, 1, 2, 3, 4, 60, 5, 6, 7], 3),
    removed_small_value_stays_in_the_heap=([-50, 9, 8, 7, 6, -60, 5, 4, 3], 3),
    halves_swap=([1, 1, 1, 1, 9, 9, 9, 9, 1, 1, 1, 1], 4),
    two_long_runs=([0] * 601 + [1] * 602, 401),
    values_at_the_limits=([LIMIT, LIMIT, -LIMIT, LIMIT, -LIMIT], 2),
    too_fine_for_float32=([16_777_217, 16_777_216, 16_777_217], 1),
)


@exhaustive_cases
def test_exhaustive(small):
    """Three values, so that duplicates enter and leave, and windows of every size."""
    return small.lists([0, 1, -2]), range(1, 8)


@random_cases
def test_random(st):
    """Up to 120 numbers, few distinct ones or any, with runs and extremes, and windows of any size."""
    any_num = st.integers(-9, 9) | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])
    few = st.lists(st.integers(-2, 3), min_size=15, max_size=60)
    runs = st.lists(st.tuples(any_num, st.integers(1, 8)), min_size=4, max_size=8)
    spread = runs.map(lambda parts: [num for num, times in parts for _ in range(times)])
    dense = st.lists(st.integers(0, 20), min_size=60, max_size=120)
    nums = few | dense | st.lists(any_num, min_size=10, max_size=60) | spread
    return nums.flatmap(
        lambda drawn: st.tuples(
            st.just(drawn), st.integers(1, min(9, len(drawn))) | st.integers(len(drawn) // 2 + 1, len(drawn))
        )
    )


def workload(n):
    """Windows of half the length over numbers in any order and sorted; many duplicates; long windows."""
    rng = random.Random(n)
    nums = [rng.randint(-LIMIT, LIMIT) for _ in range(n)]
    return {
        "any order": (nums, n // 2),
        "ascending": ([LIMIT // n * i for i in range(n)], n // 2 + 1),
        "descending, then equal": ([*range(n // 2, 0, -1), *([7] * (n // 2))], n // 3),
        "many duplicates": ([rng.randint(0, 20) for _ in range(n)], n // 28),
        "long windows": (nums, n - 100),
    }

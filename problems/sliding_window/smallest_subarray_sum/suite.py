"""Hidden suite of smallest_subarray_sum."""

import random
from itertools import accumulate

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(nums, target):
    return 1 <= len(nums) <= 460_000 and all(1 <= num <= 1_000_000 for num in nums) and 1 <= target <= 10**12


def expected(nums, target):
    """Look at every subarray, in order of length."""
    sums = list(accumulate(nums, initial=0))
    for length in range(1, len(nums) + 1):
        if any(after - before >= target for before, after in zip(sums, sums[length:], strict=False)):
            return length
    return 0


test_edges = edge_cases(
    one_element_below_target=([5], 6),
    whole_list_equals_target=([1, 2, 3], 6),
    whole_list_one_below_target=([1, 2, 3], 7),
    exact_sum_needs_longer_subarray=([1, 2, 3, 9, 1], 6),
    large_element_removes_several=([1, 1, 1, 1, 9], 9),
    shortest_subarray_is_last=([1, 1, 1, 5, 1, 6, 6], 12),
    largest_elements_not_adjacent=([8, 1, 1, 8, 1], 16),
    window_shrinks_twice_in_a_step=([2, 3, 1, 2, 4, 3], 7),
    one_below_target_beyond_24_bits=([999_999] * 17 + [999_998], 999_999 * 17 + 999_999),
    equals_target_beyond_32_bits=([1_000_000] * 4_400 + [1], 4_400_000_001),
    one_below_target_beyond_32_bits=([1_000_000] * 4_400 + [1], 4_400_000_002),
    largest_target=([1_000_000] * 3, 10**12),
)


@exhaustive_cases
def test_exhaustive(small):
    """Short lists of three values and longer ones of two, and targets up to more than the sum of most lists."""
    short = small.together(small.lists([1, 2, 4], most=5, least=1), range(1, 12))
    return small.either(short, small.together(small.lists([1, 3], least=6), range(4, 14)))


@random_cases
def test_random(st):
    """Lists of middle length with small and large numbers, and targets near the sum of some subarray."""
    small, any_size = st.integers(1, 4), st.integers(1, 9) | st.integers(1, 1_000_000) | st.just(1_000_000)
    nums = st.lists(small, min_size=15, max_size=60) | st.lists(any_size, min_size=15, max_size=60)

    def targets(nums):
        first, second = st.integers(0, len(nums) // 2), st.integers((len(nums) + 1) // 2, len(nums))
        subarray_sum = st.tuples(first, second).map(lambda ends: sum(nums[ends[0] : ends[1]]))
        near = st.tuples(subarray_sum, st.integers(-1, 1)).map(lambda parts: max(1, sum(parts)))
        return st.tuples(st.just(nums), near)

    return nums.flatmap(targets)


def workload(n):
    """One window that shrinks only at the end; long ones, where starting again at every index is slow; short ones."""
    rng = random.Random(n)
    nums = rng.choices(range(1, 1_000_001, 999), k=n)
    ascending = list(range(999_999 - n, 999_999))
    return {
        "shrinks at the end": ([1] * (n - 2) + [1_000_000, 2], 1_000_001),
        "long windows": (nums, sum(nums) * 3 // 5),
        "short windows": (nums, 15_000_000),
        "ascending": (ascending, sum(ascending) // 4),
        "descending": (ascending[::-1], sum(ascending) // 4),
    }

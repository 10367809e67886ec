"""Hidden suite of triplet_closest."""

import random
from itertools import combinations

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000


def valid(nums, target):
    return 3 <= len(nums) <= 500 and all(abs(num) <= LIMIT for num in nums) and abs(target) <= 4 * LIMIT


def expected(nums, target):
    """Try all triplets."""
    return min(map(sum, combinations(nums, 3)), key=lambda total: (abs(total - target), total))


test_edges = edge_cases(
    all_zeros=([0, 0, 0], 1),
    exact_sum_exists=([7, 1, -3, 9], 5),
    tie_smaller_sum_found_first=([0, 1, 3, 5], 5),
    tie_larger_sum_found_first=([-4, 0, 1, 5, 5, 9], 4),
    tie_with_negative_sums=([-6, -4, -2, -1], -8),
    tie_with_different_smallest_elements=([-5, 4, 4, 1, 0, 9], 4),
    target_zero_below_all_sums=([5, 6, 7, 8], 0),
    no_element_used_twice=([5, 1, 0, -20], 15),
    smallest_and_largest_element=([-10, 3, 4, 50], 43),
    three_largest_elements=([-9, -8, 1, 2, 3], 6),
    unsorted_list=([9, -4, 7, 0, 3, -8], 1),
    distance_grows_then_shrinks=([0, 1, 10, 11, 12, 30], 24),
    largest_sum=([-LIMIT, LIMIT, LIMIT, LIMIT], 4 * LIMIT),
    smallest_sum=([-LIMIT, -LIMIT, -LIMIT, LIMIT], -4 * LIMIT),
)


@exhaustive_cases
def test_exhaustive(small):
    """Numbers with gaps in ascending order, and three of them in any order; targets that tie and beyond all sums."""
    return small.either(
        small.together(small.lists([-4, -1, 0, 2, 3], 5, 3, ascending=True), range(-9, 9)),
        small.together(small.lists([1, -2, 0], 4, 3), range(-4, 4)),
    )


@random_cases(count=300)
def test_random(st):
    """Multiples of a step, whose sums leave gaps; the target is a sum, next to one, between two, or beyond all."""

    def scaled(drawn):
        step, nums, i, beside, offset = drawn
        nums = [step * num for num in nums]
        target = sum(nums[i : i + 3]) + step * beside // 2 + offset
        return nums, max(-4 * LIMIT, min(4 * LIMIT, target))

    step = st.sampled_from([1, 2, 6, 1000, 62_500, 62_499])
    nums = st.lists(st.integers(-16, 16), min_size=3, max_size=6) | st.lists(
        st.integers(-16, 16), min_size=9, max_size=24
    )
    beside = st.sampled_from([0, 0, 1, -1, 2, -2, 3, -3, 200, -200])
    offset = st.sampled_from([0, 0, 0, 1, -1])
    return st.tuples(step, nums, st.integers(0, 9), beside, offset).map(scaled)


def workload(n):
    """A target in a gap between all sums, so that no loop ends early; below all; the limits; and all equal."""
    nums = [4 * (i * i % 9973 - 4000) for i in range(n)]
    cubes = [(i - n // 2) ** 3 // 16 for i in range(n)]
    ends = [LIMIT * (-1) ** i for i in range(n)]
    for numbers in (nums, cubes):
        random.Random(n).shuffle(numbers)
    return {
        "target_in_a_gap": (nums, 1),
        "target_in_a_gap_far_from_zero": (nums, 30_003),
        "target_below_all_sums": (cubes, -4 * LIMIT),
        "values_at_the_limits": (ends, 1),
        "all_equal": ([LIMIT] * n, -LIMIT),
    }

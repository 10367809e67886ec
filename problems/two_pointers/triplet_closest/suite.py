"""Hidden suite of triplet_closest."""

import random
from itertools import combinations

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000


def valid(nums, target):
    return 3 <= len(nums) <= 500 and all(abs(num) <= FAR for num in nums) and abs(target) <= 4 * FAR


def expected(nums, target):
    """Try all triplets."""
    return min(map(sum, combinations(nums, 3)), key=lambda total: (abs(total - target), total))


test_edges = edge_cases(
    all_zero=([0, 0, 0], 1),
    exact=([7, 1, -3, 9], 5),
    tie_smaller_first=([0, 1, 3, 5], 5),
    tie_larger_first=([-4, 0, 1, 5, 5, 9], 4),
    tie_with_negative_sums=([-6, -4, -2, -1], -8),
    tie_for_different_smallest=([-5, 4, 4, 1, 0, 9], 4),
    target_zero_out_of_reach=([5, 6, 7, 8], 0),
    one_weight_is_not_used_twice=([5, 1, 0, -20], 15),
    farthest_ends=([-10, 3, 4, 50], 43),
    last_three=([-9, -8, 1, 2, 3], 6),
    unsorted=([9, -4, 7, 0, 3, -8], 1),
    distance_grows_and_shrinks_again=([0, 1, 10, 11, 12, 30], 24),
    largest_sum=([-FAR, FAR, FAR, FAR], 4 * FAR),
    smallest_sum=([-FAR, -FAR, -FAR, FAR], -4 * FAR),
)


@exhaustive_cases
def test_exhaustive(small):
    """Numbers with gaps in ascending order, and three of them in any order; targets that tie and out of reach."""
    return small.either(
        small.together(small.lists([-4, -1, 0, 2, 3], 5, 3, ascending=True), range(-9, 9)),
        small.together(small.lists([1, -2, 0], 4, 3), range(-4, 4)),
    )


@random_cases(count=300)
def test_random(st):
    """Multiples of a step, whose sums leave gaps; the target is a sum, beside one, between two, or out of reach."""

    def scaled(drawn):
        step, nums, i, beside, fine = drawn
        nums = [step * num for num in nums]
        target = sum(nums[i : i + 3]) + step * beside // 2 + fine
        return nums, max(-4 * FAR, min(4 * FAR, target))

    step = st.sampled_from([1, 2, 6, 1000, 62_500, 62_499])
    nums = st.lists(st.integers(-16, 16), min_size=3, max_size=6) | st.lists(
        st.integers(-16, 16), min_size=9, max_size=24
    )
    beside = st.sampled_from([0, 0, 1, -1, 2, -2, 3, -3, 200, -200])
    fine = st.sampled_from([0, 0, 0, 1, -1])
    return st.tuples(step, nums, st.integers(0, 9), beside, fine).map(scaled)


def workload(n):
    """A target in a gap of all sums, so that no walk can end early; out of reach; the limits; and all the same."""
    nums = [4 * (i * i % 9973 - 4000) for i in range(n)]
    cubes = [(i - n // 2) ** 3 // 16 for i in range(n)]
    ends = [FAR * (-1) ** i for i in range(n)]
    for row in (nums, cubes):
        random.Random(n).shuffle(row)
    return {
        "gap": (nums, 1),
        "gap_far_from_zero": (nums, 30_003),
        "out_of_reach": (cubes, -4 * FAR),
        "limits": (ends, 1),
        "all_the_same": ([FAR] * n, -FAR),
    }

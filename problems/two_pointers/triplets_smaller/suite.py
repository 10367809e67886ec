"""Hidden suite of triplets_smaller."""

import random
from itertools import combinations

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000


def valid(nums, target):
    return 3 <= len(nums) <= 700 and all(abs(num) <= LIMIT for num in nums) and abs(target) <= 4 * LIMIT


def expected(nums, target):
    """Try all triplets of indices."""
    return sum(sum(triplet) < target for triplet in combinations(nums, 3))


test_edges = edge_cases(
    sum_below_target=([1, 2, 3], 7),
    sum_equals_target=([1, 2, 3], 6),
    all_triplets_count=([4, 1, 3, 2, 0], 100),
    only_three_smallest_count=([4, 1, 3, 2, 0], 4),
    all_equal_below_target=([2] * 6, 7),
    equal_values_at_different_indices=([1, 1, 2, 2, 3], 6),
    many_sums_equal_target=([-1, 0, 1, -1, 0, 1], 0),
    smallest_value_above_a_negative_target=([-2, -3, -4, -1], -5),
    negative_target_and_a_large_value=([-9, -8, 10, 2], -5),
    unsorted_list=([3, -1, 5, 0, -7, 2], 4),
    values_at_the_limits=([-LIMIT, LIMIT, LIMIT, LIMIT], 3 * LIMIT),
)


@exhaustive_cases
def test_exhaustive(small):
    """Numbers around zero in ascending order, three of them in any order, and long runs of two."""
    return small.either(
        small.together(small.lists(range(-2, 3), 5, 3, ascending=True), range(-7, 8)),
        small.together(small.lists([1, -1, 0], 4, 3), range(-3, 5)),
        small.together(small.lists([0, 1], 20, 6, ascending=True), [1, 2, 3]),
    )


@random_cases
def test_random(st):
    """Few numbers with duplicates, or any; the target is often a sum of three, where less and equal differ."""
    near = st.integers(-4, 4) | st.integers(-12, 12)
    number = near | st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])
    numbers = st.lists(near, min_size=8, max_size=36) | st.lists(number, min_size=8, max_size=36)
    beside = st.sampled_from([0, 0, 1, -1]) | st.integers(-20, 20) | st.integers(-LIMIT, LIMIT)
    return st.tuples(numbers, st.integers(0, 9), beside).map(
        lambda it: (it[0], sum(it[0][-3 - it[1] :][:3]) + it[2])
    )


def workload(n):
    """All triplets count, or half: too many to visit each; equal values; few values; one small value."""
    nums = [i * 2_741 % 1_999_993 - LIMIT for i in range(n)]
    random.Random(n).shuffle(nums)
    one_small = [-LIMIT] + [LIMIT] * (n - 1)
    return {
        "all_count": (nums, 3 * LIMIT + 1),
        "half_count": (nums, sum(nums) * 3 // max(n, 1)),
        "all_equal": ([LIMIT] * n, 3 * LIMIT + 1),
        "few_values": ([i % 5 - 2 for i in range(n)], 0),
        "one_small_value": (one_small, LIMIT + 1),
    }

"""Hidden suite of triplet_closest."""

import random
from itertools import combinations

from judge.suite import edge_cases, random_cases


def valid(nums, target):
    return 3 <= len(nums) <= 500 and all(abs(num) <= 1_000_000 for num in nums) and abs(target) <= 4_000_000


def expected(nums, target):
    """Try all triplets."""
    return min(map(sum, combinations(nums, 3)), key=lambda total: (abs(total - target), total))


test_edges = edge_cases(
    three_numbers_below=([1, 2, 3], 100),
    three_numbers_above=([1, 2, 3], -100),
    all_zero=([0, 0, 0], 1),
    exact=([7, 1, -3, 9], 5),
    exact_and_smaller_neighbour=([1, 2, 3, 4], 7),
    tie_smaller_first=([0, 1, 3, 5], 5),
    tie_larger_first=([-4, 0, 1, 5, 5, 9], 4),
    tie_below_and_above_zero=([-1, 0, 1, 1], 1),
    tie_with_negative_sums=([-6, -4, -2, -1], -8),
    tie_for_different_smallest=([-5, 4, 4, 1, 0, 9], 4),
    distance_is_not_signed=([10, 20, 30, 40], 62),
    target_zero_out_of_reach=([5, 6, 7, 8], 0),
    sum_below_zero_is_closest=([-9, -8, -7, 50], -20),
    best_from_above=([1, 1, 1, 8], 9),
    best_from_below=([1, 1, 1, 8], 5),
    one_weight_is_not_used_twice=([5, 1, 0, -20], 15),
    number_three_times=([4, 4, 4, -9], 12),
    number_twice=([-1, 6, 6, 20], 11),
    farthest_ends=([-10, 3, 4, 50], 43),
    last_three=([-9, -8, 1, 2, 3], 6),
    first_three=([9, 8, 1, 2, 3], 6),
    unsorted=([9, -4, 7, 0, 3, -8], 1),
    distance_grows_and_shrinks_again=([0, 1, 10, 11, 12, 30], 24),
    largest_sum=([-1_000_000, 1_000_000, 1_000_000, 1_000_000], 4_000_000),
    smallest_sum=([-1_000_000, -1_000_000, -1_000_000, 1_000_000], -4_000_000),
)


@random_cases(count=300)
def test_random(st):
    """Sparse numbers whose sums leave gaps, so that ties are common; and targets out of reach."""
    sparse = st.lists(st.sampled_from([-12, -7, -4, 0, 2, 6, 9, 14]), min_size=3, max_size=8)
    dense = st.lists(st.integers(-9, 9), min_size=3, max_size=7)
    even = st.lists(st.integers(-9, 9).map(lambda num: 2 * num), min_size=3, max_size=7)
    return st.tuples(sparse | dense | even, st.integers(-30, 40))


def workload(n):
    """Multiples of 4 and a target that is none: no walk can end early."""
    nums = [4 * (i * i % 9973 - 4000) for i in range(n)]
    random.Random(n).shuffle(nums)
    return nums, 1

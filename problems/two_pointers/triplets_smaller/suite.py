"""Hidden suite of triplets_smaller."""

import random
from itertools import combinations

from judge.suite import edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000


def valid(nums, target):
    return 3 <= len(nums) <= 700 and all(abs(num) <= FAR for num in nums) and abs(target) <= 4 * FAR


def expected(nums, target):
    """Go through all triplets of positions."""
    return sum(sum(triplet) < target for triplet in combinations(nums, 3))


test_edges = edge_cases(
    three_guests_below=([1, 2, 3], 7),
    three_guests_exactly=([1, 2, 3], 6),
    all_count=([4, 1, 3, 2, 0], 100),
    only_the_smallest_three=([4, 1, 3, 2, 0], 4),
    all_equal_and_below=([2] * 6, 7),
    equal_numbers_are_different_guests=([1, 1, 2, 2, 3], 6),
    many_exactly_on_target=([-1, 0, 1, -1, 0, 1], 0),
    first_number_above_a_negative_target=([-2, -3, -4, -1], -5),
    negative_target_and_a_large_guest=([-9, -8, 10, 2], -5),
    order_of_the_list_does_not_matter=([3, -1, 5, 0, -7, 2], 4),
    extremes=([-FAR, FAR, FAR, FAR], 3 * FAR),
)


@exhaustive_cases
def test_exhaustive(small):
    """Numbers about zero in ascending order, three of them in any order, and long runs of two."""
    return small.either(
        small.together(small.lists(range(-2, 3), 5, 3, ascending=True), range(-7, 8)),
        small.together(small.lists([1, -1, 0], 4, 3), range(-3, 5)),
        small.together(small.lists([0, 1], 20, 6, ascending=True), [1, 2, 3]),
    )


@random_cases
def test_random(st):
    """Few numbers with repeats, or any; the target is often a sum of three, where less and equal differ."""
    near = st.integers(-4, 4) | st.integers(-12, 12)
    guest = near | st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR])
    guests = st.lists(near, min_size=8, max_size=36) | st.lists(guest, min_size=8, max_size=36)
    beside = st.sampled_from([0, 0, 1, -1]) | st.integers(-20, 20) | st.integers(-FAR, FAR)
    return st.tuples(guests, st.integers(0, 9), beside).map(
        lambda it: (it[0], sum(it[0][-3 - it[1] :][:3]) + it[2])
    )


def workload(n):
    """All triplets count, or half of them: too many to visit; equal guests on the target and below; few count."""
    nums = [i * 2_741 % 1_999_993 - FAR for i in range(n)]
    random.Random(n).shuffle(nums)
    lone = [-FAR] + [FAR] * (n - 1)
    return {
        "all_count": (nums, 3 * FAR + 1),
        "half_count": (nums, sum(nums) * 3 // max(n, 1)),
        "all_the_same": ([FAR] * n, 3 * FAR + 1),
        "few_numbers": ([i % 5 - 2 for i in range(n)], 0),
        "one_light_guest": (lone, FAR + 1),
    }

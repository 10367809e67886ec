"""Hidden suite of triplets_smaller."""

import random
from itertools import combinations

from judge.suite import edge_cases, random_cases


def valid(nums, target):
    return len(nums) <= 700 and all(abs(num) <= 1_000_000 for num in nums) and abs(target) <= 4_000_000


def expected(nums, target):
    """Go through all triplets of positions."""
    return sum(sum(triplet) < target for triplet in combinations(nums, 3))


test_edges = edge_cases(
    no_guests=([], 1),
    one_guest=([-5], 100),
    two_guests=([-5, -6], 100),
    three_guests_below=([1, 2, 3], 7),
    three_guests_exactly=([1, 2, 3], 6),
    three_guests_above=([1, 2, 3], 5),
    all_count=([4, 1, 3, 2, 0], 100),
    none_counts=([4, 1, 3, 2, 0], 3),
    only_the_smallest_three=([4, 1, 3, 2, 0], 4),
    all_equal_and_below=([2] * 6, 7),
    all_equal_and_exactly=([2] * 6, 6),
    zeros=([0, 0, 0, 0], 1),
    equal_numbers_are_different_guests=([1, 1, 2, 2, 3], 6),
    equal_smallest=([-3, -3, 4, 5], 3),
    many_exactly_on_target=([-1, 0, 1, -1, 0, 1], 0),
    all_negative=([-1, -2, -3, -4], -6),
    first_number_above_a_negative_target=([-2, -3, -4, -1], -5),
    negative_target_and_a_large_guest=([-9, -8, 10, 2], -5),
    falling=([5, 4, 3, 2, 1], 9),
    order_of_the_list_does_not_matter=([3, -1, 5, 0, -7, 2], 4),
    extremes=([-1_000_000, 1_000_000, 1_000_000, 1_000_000], 3_000_000),
)


@random_cases
def test_random(st):
    """Few values with repeats; the target is half of the time a sum of three, where less and equal differ."""
    guests = st.lists(st.integers(-4, 4) | st.integers(-12, 12), max_size=9)
    on_a_sum = guests.filter(lambda nums: len(nums) > 2).flatmap(
        lambda nums: st.tuples(st.just(nums), st.permutations(nums).map(lambda shuffled: sum(shuffled[:3])))
    )
    return st.tuples(guests, st.integers(-20, 20)) | on_a_sum


def workload(n):
    """All triplets count, or half of them: too many to visit, and no walk can end early."""
    nums = [i * 2_741 % 1_999_993 - 1_000_000 for i in range(n)]
    random.Random(n).shuffle(nums)
    return {"all_count": (nums, 3_000_001), "half_count": (nums, sum(nums) * 3 // max(n, 1))}

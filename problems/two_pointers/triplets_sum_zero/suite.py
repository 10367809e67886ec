"""Hidden suite of triplets_sum_zero."""

import random
from itertools import combinations

from judge.suite import any_order_deep, edge_cases, random_cases

compare = any_order_deep


def valid(nums):
    return len(nums) <= 700 and all(abs(num) <= 1_000_000 for num in nums)


def expected(nums):
    """Try all triplets of positions, and let a set throw out the repeats."""
    return [list(it) for it in {tuple(sorted(it)) for it in combinations(nums, 3) if sum(it) == 0}]


test_edges = edge_cases(
    no_slips=([],),
    one_zero=([0],),
    two_zeros=([0, 0],),
    three_zeros=([0, 0, 0],),
    five_zeros=([0] * 5,),
    two_slips_that_cancel=([-1, 1],),
    exactly_one_triplet=([1, 2, -3],),
    no_triplet=([1, 2, 4, -8],),
    one_number_twice=([-4, 2, 2],),
    smallest_number_twice=([4, -2, -2],),
    one_slip_is_not_drawn_twice=([-4, 2],),
    smallest_slip_is_not_drawn_twice=([-2, 4, 7],),
    zero_slip_is_not_drawn_thrice=([0, 5, -3],),
    smallest_number_three_times=([-2, -2, -2, 4, 0, 2],),
    middle_number_repeats=([-5, 2, 2, 2, 3, 3],),
    smallest_repeats_with_many_pairs=([-6, -6, 0, 1, 2, 3, 3, 4, 5, 6],),
    largest_number_repeats=([-6, 1, 5, 5, 5],),
    several_for_one_smallest=([-6, 1, 2, 3, 4, 5],),
    several_for_one_largest=([6, -1, -2, -3, -4, -5],),
    neighbours_in_order=([-3, 1, 2],),
    all_negative=([-3, -2, -1],),
    all_positive=([1, 2, 3],),
    none_below_zero=([0, 0, 0, 1, 2],),
    falling=([3, 2, 1, 0, -1, -2, -3],),
    same_triplet_in_many_orders=([1, 0, -1, 0, 1, -1, 0],),
    two_of_the_largest_need_less_than_there_can_be=([1_000_000, 1_000_000, 1, 0, -1],),
    extremes=([-1_000_000, 500_000, 500_000, 1_000_000, 0],),
)


@random_cases
def test_random(st):
    """Few values about zero with many repeats, a number and half its opposite, and the limits with their neighbours."""
    few = st.lists(st.integers(-3, 3), max_size=9)
    wide = st.lists(st.integers(-9, 9), max_size=9)
    halves = st.lists(st.sampled_from([-8, -4, -2, 0, 2, 4, 8]), max_size=9)
    limits = st.sampled_from([-1_000_000, -999_999, -1, 0, 1, 999_999, 1_000_000])
    return st.tuples(few | wide | halves | st.lists(limits, max_size=9))


def workload(n):
    """Remainders of 4 keep three numbers from zero; and as many different triplets as there can be."""
    none = [4 * (i - n // 2) + 1 for i in range(n)]
    many = [i - n // 2 for i in range(n)]
    random.Random(n).shuffle(none)
    random.Random(n).shuffle(many)
    return {"no_triplet": (none,), "many_triplets": (many,)}

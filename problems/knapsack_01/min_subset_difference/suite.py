"""Hidden suite of min_subset_difference."""

import random
from itertools import product

from judge.suite import edge_cases, random_cases


def valid(nums):
    return len(nums) <= 100 and all(num >= 0 for num in nums) and sum(nums) <= 10_000


def expected(nums):
    """Give every number to one side or the other."""
    deals = product([-1, 1], repeat=len(nums))
    return min(abs(sum(side * num for side, num in zip(deal, nums))) for deal in deals)


test_edges = edge_cases(
    no_numbers=([],),
    one_number=([7],),
    one_zero=([0],),
    zeros_only=([0, 0, 0],),
    zeros_beside_one=([0, 3, 0],),
    one_pair=([4, 4],),
    two_different=([2, 9],),
    three_equal=([5, 5, 5],),
    one_exceeds_all_others=([20, 3, 4],),
    one_equals_all_others=([3, 9, 4, 2],),
    even_sum_splits_unevenly=([1, 1, 6],),
    odd_sum_splits_by_three=([3, 6, 6],),
    number_would_serve_twice=([1, 5, 10],),
    twins_on_one_side=([3, 3, 6],),
    greatest_first_fails=([5, 5, 4, 3, 3],),
    two_greatest_against_each_other=([8, 7, 6, 5, 4],),
    four_against_one=([1, 1, 1, 1, 4],),
    no_single_cut=([1, 5, 3, 3],),
    just_below_half=([7, 7, 7, 6],),
    greatest_sum=([10_000],),
    greatest_sum_halved=([2_000, 1_000, 4_000, 3_000],),
    greatest_sum_split=([3_334, 3_333, 3_333],),
)


@random_cases(count=300)
def test_random(st):
    """Up to eight numbers: small ones that balance, and a narrow range, where greed fails."""
    small = st.lists(st.integers(0, 9), max_size=8)
    narrow = st.lists(st.integers(5, 14), min_size=4, max_size=8)
    few_values = st.lists(st.sampled_from([0, 3, 6, 7, 15]), max_size=7)
    return st.tuples(small | narrow | few_values)


def workload(n):
    """Even numbers of about the same size: any even sum up to half can be had."""
    rng = random.Random(n)
    return ([2 * rng.randint(20, 75) for _ in range(n)],)

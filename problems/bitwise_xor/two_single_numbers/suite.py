"""Hidden suite of two_single_numbers."""

import random
from collections import Counter

from judge.suite import any_order, edge_cases, random_cases

LEAST, GREATEST = -(2**31), 2**31 - 1

compare = any_order


def valid(nums):
    counts = sorted(Counter(nums).values())
    return (
        len(nums) <= 100_000
        and all(LEAST <= num <= GREATEST for num in nums)
        and counts[:2] == [1, 1]
        and counts[2:] == [2] * (len(counts) - 2)
    )


def expected(nums):
    """Count every number."""
    return [num for num, count in Counter(nums).items() if count == 1]


test_edges = edge_cases(
    nothing_else=([4, 9],),
    zero_is_single=([0, 3, 6, 3],),
    pair_of_zeros=([0, 5, 0, 8],),
    opposites_are_both_single=([2, -7, 7, 2],),
    opposites_both_in_pairs=([1, -1, 4, 9, -1, 1],),
    single_is_the_opposite_of_a_pair=([3, 6, -3, -3],),
    both_odd=([3, 8, 5, 8],),
    both_even=([4, 7, 7, 10],),
    differ_in_the_highest_bit_only=([1, 2, 2, 1 + 2**30],),
    differ_in_the_sign_bit_only=([LEAST, 6, 0, 6],),
    differ_in_the_sign_bit_and_none_is_zero=([LEAST + 5, 6, 5, 6],),
    differ_in_every_bit=([-4, 5, 3, 5],),
    folded_is_a_negative_power=([-3, 9, 1, 9],),
    folded_is_negative_and_no_power=([-7, 1, 3, 1],),
    both_negative=([-5, -2, -9, -2],),
    neighbours=([8, 7, 3, 3],),
    pairs_side_by_side=([2, 2, 3, 5, 5, 9],),
    singles_side_by_side=([2, 5, 3, 9, 2, 5],),
    singles_are_least_and_greatest_of_all=([1, 4, 4, 6, 6, 9],),
    singles_come_first=([8, 1, 2, 3, 2, 3],),
    singles_come_last=([2, 3, 2, 3, 1, 8],),
    single_is_the_fold_of_both=([6, 5, 3, 3],),
    single_among_sorted_pairs=([1, 1, 2, 3, 3, 4, 4, 5],),
    least_and_greatest_are_single=([LEAST, 1, GREATEST, 1],),
    least_and_greatest_are_pairs=([LEAST, GREATEST, 2, LEAST, GREATEST, -2],),
)


@random_cases
def test_random(st):
    """Small numbers of both signs and extreme ones and powers: opposites, zero and bit 31 are common."""
    num = st.integers(-6, 6) | st.sampled_from([LEAST, GREATEST, -(2**16), 2**16, 2**30])
    return st.lists(num, unique=True, min_size=2, max_size=7).flatmap(
        lambda nums: st.tuples(st.permutations(nums + nums[2:]).map(list))
    )


def workload(n):
    """All first halves of the pairs come before all second ones, and the single numbers last."""
    draw = random.Random(n)
    one, other, *paired = draw.sample(range(LEAST, GREATEST), max(1, n // 2) + 1)
    return (paired + draw.sample(paired, len(paired)) + [one, other],)

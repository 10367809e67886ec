"""Hidden suite of two_single_numbers."""

import random
from collections import Counter

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

LEAST, GREATEST = -(2**31), 2**31 - 1

compare = any_order


def valid(nums):
    counts = sorted(Counter(nums).values())
    return (
        len(nums) <= 200_000
        and all(LEAST <= num <= GREATEST for num in nums)
        and counts[:2] == [1, 1]
        and counts[2:] == [2] * (len(counts) - 2)
    )


def expected(nums):
    """Count every number."""
    return [num for num, count in Counter(nums).items() if count == 1]


test_edges = edge_cases(
    zero_is_single=([0, 3, 6, 3],),
    opposites_are_both_single=([2, -7, 7, 2],),
    opposites_both_in_pairs=([1, -1, 4, 9, -1, 1],),
    both_odd=([3, 8, 5, 8],),
    differ_in_the_highest_bit_only=([1, 2, 2, 1 + 2**30],),
    differ_in_the_sign_bit_only=([LEAST, 6, 0, 6],),
    differ_in_the_sign_bit_and_none_is_zero=([LEAST + 5, 6, 5, 6],),
    differ_in_every_bit=([-4, 5, 3, 5],),
    folded_is_a_negative_power=([-3, 9, 1, 9],),
    folded_is_negative_and_no_power=([-7, 1, 3, 1],),
    singles_side_by_side=([2, 5, 3, 9, 2, 5],),
    singles_come_first=([8, 1, 2, 3, 2, 3],),
    single_is_the_fold_of_both=([6, 5, 3, 3],),
    least_and_greatest_are_single=([LEAST, 1, GREATEST, 1],),
    least_and_greatest_are_pairs=([LEAST, GREATEST, 2, LEAST, GREATEST, -2],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Two numbers about zero among pairs of others, in every order."""
    return (small.either(small.lists(range(-4, 4), 4), small.lists([1, 0, -1, 2, 5], 6)),)


@random_cases
def test_random(st):
    """Small numbers of both signs beside powers and any others: opposites, zero and bit 31 are common."""
    power = st.integers(0, 30).map(lambda bit: 2**bit)
    num = st.integers(-6, 6) | power | power.map(lambda num: -num) | st.sampled_from([LEAST, GREATEST])
    any_num = num | st.integers(LEAST, GREATEST)
    return st.lists(any_num, unique=True, min_size=5, max_size=30).flatmap(
        lambda nums: st.tuples(st.permutations(nums + nums[2:]).map(list))
    )


def workload(n):
    """All first halves of the pairs come before the second ones and the single numbers last; and up and down again."""
    draw = random.Random(n)
    paired = list(range(-n // 4, n // 4 - 1))
    draw.shuffle(paired)
    rising = sorted(paired)
    return {
        "halves_apart": (paired + draw.sample(paired, len(paired)) + [2**20, GREATEST],),
        "up_and_down": (rising + [LEAST, -(2**20)] + rising[::-1],),
    }

"""Hidden suite of two_single_numbers."""

import random
from collections import Counter

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

LOW, HIGH = -(2**31), 2**31 - 1

compare = any_order


def valid(nums):
    counts = sorted(Counter(nums).values())
    return (
        len(nums) <= 200_000
        and all(LOW <= num <= HIGH for num in nums)
        and counts[:2] == [1, 1]
        and counts[2:] == [2] * (len(counts) - 2)
    )


def expected(nums):
    """Count every number."""
    return [num for num, count in Counter(nums).items() if count == 1]


test_edges = edge_cases(
    zero_is_single=([0, 3, 6, 3],),
    opposite_numbers_are_single=([2, -7, 7, 2],),
    opposite_numbers_in_pairs=([1, -1, 4, 9, -1, 1],),
    both_singles_odd=([3, 8, 5, 8],),
    singles_differ_in_bit_30_only=([1, 2, 2, 1 + 2**30],),
    singles_differ_in_the_sign_bit_only=([LOW, 6, 0, 6],),
    sign_bit_differs_and_none_is_zero=([LOW + 5, 6, 5, 6],),
    singles_differ_in_every_bit=([-4, 5, 3, 5],),
    xor_is_a_negative_power_of_two=([-3, 9, 1, 9],),
    xor_is_negative_no_power_of_two=([-7, 1, 3, 1],),
    singles_adjacent=([2, 5, 3, 9, 2, 5],),
    singles_are_first=([8, 1, 2, 3, 2, 3],),
    two_large_singles=([HIGH, 0, HIGH - 1, 0],),
    xor_of_singles_occurs_twice=([6, 5, 3, 3],),
    smallest_and_largest_value_are_single=([LOW, 1, HIGH, 1],),
    smallest_and_largest_value_in_pairs=([LOW, HIGH, 2, LOW, HIGH, -2],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Two numbers near zero among pairs of others, in every order."""
    return (small.either(small.lists(range(-4, 4), 4), small.lists([1, 0, -1, 2, 5], 6)),)


@random_cases
def test_random(st):
    """Small numbers of both signs, powers of two and any others: opposite numbers, zero and bit 31 are common."""
    power = st.integers(0, 30).map(lambda bit: 2**bit)
    num = st.integers(-6, 6) | power | power.map(lambda num: -num) | st.sampled_from([LOW, HIGH])
    any_num = num | st.integers(LOW, HIGH)
    return st.lists(any_num, unique=True, min_size=5, max_size=30).flatmap(
        lambda nums: st.tuples(st.permutations(nums + nums[2:]).map(list))
    )


def workload(n):
    """Each number once before the second half of all pairs, the single numbers last; and ascending, then descending."""
    rng = random.Random(n)
    paired = list(range(-n // 4, n // 4 - 1))
    rng.shuffle(paired)
    ascending = sorted(paired)
    return {
        "partners_far_apart": (paired + rng.sample(paired, len(paired)) + [2**20, HIGH],),
        "ascending_then_descending": (ascending + [LOW, -(2**20)] + ascending[::-1],),
    }

"""Hidden suite of single_number."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases

LOW, HIGH = -(2**31), 2**31 - 1


def valid(nums):
    counts = sorted(Counter(nums).values())
    return (
        len(nums) <= 200_001
        and all(LOW <= num <= HIGH for num in nums)
        and counts[:1] == [1]
        and counts[1:] == [2] * (len(counts) - 1)
    )


def expected(nums):
    """Count every number."""
    return next(num for num, count in Counter(nums).items() if count == 1)


test_edges = edge_cases(
    only_zero=([0],),
    zero_is_single=([4, 0, 4],),
    pair_of_zeros=([0, 6, 0],),
    opposite_numbers_are_no_pair=([5, 2, -5, 2, 5],),
    single_is_first=([8, 2, 3, 2, 3],),
    single_is_last=([2, 3, 2, 3, 8],),
    partners_adjacent=([2, 2, 3, 5, 5],),
    largest_value_is_single=([LOW, HIGH, LOW],),
    smallest_value_is_single=([HIGH, LOW, HIGH],),
    only_the_sign_bit_differs=([0, LOW, 0],),
    single_is_the_sum_of_the_others=([1, 2, 3, 1, 2],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Pairs of numbers near zero in every order."""
    return (small.lists([1, 0, -1, 2], 7),)


@random_cases
def test_random(st):
    """Small numbers of both signs, powers of two and any others: opposite numbers, zero and bit 31 are common."""
    power = st.integers(0, 30).map(lambda bit: 2**bit)
    num = st.integers(-4, 4) | power | power.map(lambda num: -num) | st.sampled_from([LOW, HIGH])
    any_num = num | st.integers(LOW, HIGH)
    return st.lists(any_num, unique=True, min_size=4, max_size=30).flatmap(
        lambda nums: st.tuples(st.permutations(nums + nums[1:]).map(list))
    )


def workload(n):
    """Each number once before the second half of all pairs, the single number last; and adjacent partners."""
    rng = random.Random(n)
    half = n // 2
    single, *paired = rng.sample(range(LOW, HIGH), half + 1)
    ascending = list(range(-half // 2, half - half // 2))
    return {
        "partners_far_apart": (paired + rng.sample(paired, half) + [single],),
        "ascending_then_descending": (ascending + [half] + ascending[::-1],),
        "partners_adjacent": ([num for num in ascending for _ in (1, 2)] + [HIGH],),
    }

"""Hidden suite of single_number."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases

LEAST, GREATEST = -(2**31), 2**31 - 1


def valid(nums):
    counts = sorted(Counter(nums).values())
    return (
        len(nums) <= 200_001
        and all(LEAST <= num <= GREATEST for num in nums)
        and counts[:1] == [1]
        and counts[1:] == [2] * (len(counts) - 1)
    )


def expected(nums):
    """Count every number."""
    return next(num for num, count in Counter(nums).items() if count == 1)


test_edges = edge_cases(
    alone_and_zero=([0],),
    zero_is_single=([4, 0, 4],),
    pair_of_zeros=([0, 6, 0],),
    opposites_are_no_pair=([5, 2, -5, 2, 5],),
    single_comes_first=([8, 2, 3, 2, 3],),
    single_comes_last=([2, 3, 2, 3, 8],),
    pairs_side_by_side=([2, 2, 3, 5, 5],),
    least_and_greatest_number=([LEAST, GREATEST, LEAST],),
    greatest_and_least_number=([GREATEST, LEAST, GREATEST],),
    only_the_sign_bit_differs=([0, LEAST, 0],),
    sum_of_the_others=([1, 2, 3, 1, 2],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Pairs of numbers about zero in every order; all fold into one another."""
    return (small.lists([1, 0, -1, 2], 7),)


@random_cases
def test_random(st):
    """Small numbers of both signs beside powers and any others: opposites, zero and bit 31 turn up often."""
    power = st.integers(0, 30).map(lambda bit: 2**bit)
    num = st.integers(-4, 4) | power | power.map(lambda num: -num) | st.sampled_from([LEAST, GREATEST])
    any_num = num | st.integers(LEAST, GREATEST)
    return st.lists(any_num, unique=True, min_size=4, max_size=30).flatmap(
        lambda nums: st.tuples(st.permutations(nums + nums[1:]).map(list))
    )


def workload(n):
    """All first halves of the pairs come before the second ones and the single number last; and pairs side by side."""
    rng = random.Random(n)
    half = n // 2
    single, *paired = rng.sample(range(LEAST, GREATEST), half + 1)
    rising = list(range(-half // 2, half - half // 2))
    return {
        "halves_apart": (paired + rng.sample(paired, half) + [single],),
        "up_and_down": (rising + [half] + rising[::-1],),
        "side_by_side": ([num for num in rising for _ in (1, 2)] + [GREATEST],),
    }

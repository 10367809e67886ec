"""Hidden suite of single_number."""

import random
from collections import Counter

from judge.suite import edge_cases, random_cases


def valid(nums):
    counts = sorted(Counter(nums).values())
    return (
        len(nums) <= 150_001
        and all(-(2**31) <= num < 2**31 for num in nums)
        and counts[:1] == [1]
        and counts[1:] == [2] * (len(counts) - 1)
    )


def expected(nums):
    """Count every number."""
    return next(num for num, count in Counter(nums).items() if count == 1)


test_edges = edge_cases(
    alone=([7],),
    alone_and_zero=([0],),
    zero_is_single=([4, 0, 4],),
    pair_of_zeros=([0, 6, 0],),
    negative_is_single=([3, -3, 3],),
    positive_is_single=([-3, 3, -3],),
    opposites_are_no_pair=([5, 2, -5, 2, 5],),
    opposites_both_in_pairs=([1, -1, 9, -1, 1],),
    single_is_the_least=([4, 1, 4, 6, 6],),
    single_is_the_greatest=([4, 9, 4, 6, 6],),
    single_comes_first=([8, 2, 3, 2, 3],),
    single_comes_last=([2, 3, 2, 3, 8],),
    pairs_side_by_side=([2, 2, 3, 5, 5],),
    least_and_greatest_number=([-(2**31), 2**31 - 1, -(2**31)],),
    greatest_and_least_number=([2**31 - 1, -(2**31), 2**31 - 1],),
    only_the_sign_bit_differs=([0, -(2**31), 0],),
    sum_of_the_others=([1, 2, 3, 1, 2],),
)


@random_cases
def test_random(st):
    """Small numbers of both signs beside the extreme ones: opposites, zero and bit 31 turn up often."""
    num = st.integers(-4, 4) | st.sampled_from([-(2**31), 2**31 - 1, -(2**16), 2**16])
    return st.lists(num, unique=True, min_size=1, max_size=6).flatmap(
        lambda nums: st.tuples(st.permutations(nums + nums[1:]).map(list))
    )


def workload(n):
    """All first halves of the pairs come before all second ones, and the single number last."""
    rng = random.Random(n)
    single, *paired = rng.sample(range(-(2**31), 2**31), n // 2 + 1)
    return (paired + rng.sample(paired, len(paired)) + [single],)

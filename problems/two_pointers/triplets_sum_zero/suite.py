"""Hidden suite of triplets_sum_zero."""

import random
from itertools import combinations

from judge.suite import any_order_deep, edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000

compare = any_order_deep


def valid(nums):
    return 3 <= len(nums) <= 1000 and all(abs(num) <= LIMIT for num in nums)


def expected(nums):
    """Try all triplets of indices, and let a set remove the duplicates."""
    return [list(it) for it in {tuple(sorted(it)) for it in combinations(nums, 3) if sum(it) == 0}]


test_edges = edge_cases(
    exactly_one_triplet=([1, 2, -3],),
    no_triplet=([1, 2, 4, -8],),
    duplicate_value_in_a_triplet=([-4, 2, 2],),
    five_zeros=([0] * 5,),
    no_element_used_twice=([-4, 2, 7],),
    zero_not_used_three_times=([0, 5, -3],),
    smallest_value_three_times=([-2, -2, -2, 4, 0, 2],),
    duplicate_smallest_value=([-6, -6, 0, 1, 2, 3, 3, 4, 5, 6],),
    duplicate_largest_value=([-6, 1, 5, 5, 5],),
    descending=([3, 2, 1, 0, -1, -2, -3],),
    same_triplet_in_many_orders=([1, 0, -1, 0, 1, -1, 0],),
    third_value_below_the_limit=([LIMIT, LIMIT, 1, 0, -1],),
    values_at_the_limits=([-LIMIT, LIMIT // 2, LIMIT // 2, LIMIT, 0],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Many numbers around zero in ascending order, few of them in any order, and long runs of three."""
    return (
        small.either(
            small.lists(range(-4, 5), 5, 3, ascending=True),
            small.lists([1, -1, 0, -2], 5, 3),
            small.lists([-2, 0, 1], 20, 6, ascending=True),
        ),
    )


@random_cases
def test_random(st):
    """Triplets that sum to zero, some with a number twice, between others that make no or many triplets."""
    near = st.integers(-6, 6)
    far = st.integers(-LIMIT // 2, LIMIT // 2) | st.sampled_from([-LIMIT // 2, LIMIT // 2])
    pair = st.tuples(near, near) | st.tuples(far, far) | far.map(lambda num: (num, num))
    triplet = pair.map(lambda pair: [*pair, -sum(pair)])
    other = (
        near.map(lambda num: [num]) | st.integers(-LIMIT, LIMIT).map(lambda num: [num]) | st.just([-LIMIT])
    )
    mixed = st.lists(triplet | other, min_size=6, max_size=16).map(
        lambda parts: [num for part in parts for num in part]
    )
    return st.tuples(mixed.flatmap(st.permutations).map(list))


def workload(n):
    """No triplet at all; very many of multiples of 1,000 and small numbers; many zeros; and few values, each often."""
    step = 2 * LIMIT // n
    none = [step // 3 * 3 * (i - n // 2) + 1 for i in range(n)]
    many = [1000 * (i // 41 - 9) + i % 41 - 20 for i in range(n * 3 // 4)]
    zeros = [0] * (n // 2) + [i // 2 * (-1) ** i for i in range(n - n // 2)]
    few = [i % 9 - 4 for i in range(n)]
    for nums in (none, many, zeros, few):
        random.Random(n).shuffle(nums)
    return {"no_triplet": (none,), "many_triplets": (many,), "many_zeros": (zeros,), "few_values": (few,)}

"""Hidden suite of quadruples_sum."""

import random
from itertools import combinations

from judge.suite import any_order_deep, edge_cases, exhaustive_cases, random_cases

LIMIT = 1_000_000

compare = any_order_deep


def valid(nums, target):
    return 4 <= len(nums) <= 160 and all(abs(num) <= LIMIT for num in nums) and abs(target) <= 5 * LIMIT


def expected(nums, target):
    """Try all quadruples of indices, and let a set remove the duplicates."""
    return [list(it) for it in {tuple(sorted(it)) for it in combinations(nums, 4) if sum(it) == target}]


test_edges = edge_cases(
    exactly_one_quadruple=([4, 3, 2, 1], 10),
    seven_zeros=([0] * 7, 0),
    no_element_used_twice=([1, 2, 3, 10], 8),
    pairs_must_not_share_an_element=([1, 2, 4, 30], 9),
    two_pairs_of_duplicates=([2, 2, 5, 5], 14),
    more_duplicates_than_needed=([2, 2, 2, 5, 5, 5], 14),
    duplicate_smallest_value=([0, 0, 1, 2, 3, 3, 4, 5, 6, 7], 10),
    duplicate_second_value=([-5, 1, 1, 2, 3, 3, 4, 5, 6, 7], 5),
    many_quadruples_with_same_first_two=([0, 1, 2, 3, 4, 5, 6, 7], 10),
    two_smallest_above_a_negative_target=([-4, -1, -1, -2, 0, 3], -8),
    values_above_the_target=([-9, 1, 2, 8, 5], 2),
    same_quadruple_in_many_orders=([2, 1, 0, -1, 2, 1, 0, -1], 2),
    values_at_the_limits=([LIMIT] * 4 + [-LIMIT] * 4, 4 * LIMIT),
)


@exhaustive_cases
def test_exhaustive(small):
    """Numbers around zero in ascending order, three of them in any order, and long runs of two."""
    return small.either(
        small.together(small.lists(range(-2, 3), 6, 4, ascending=True), range(-4, 5)),
        small.together(small.lists([1, -1, 0], 5, 4), [0, 1, -1]),
        small.together(small.lists([0, 1], 16, 7, ascending=True), [0, 2, 3]),
    )


@random_cases
def test_random(st):
    """Few numbers with duplicates, or any; the target is the sum of four, and others often have the same sum."""
    near = st.integers(-2, 3) | st.integers(-8, 8)
    far = st.integers(-LIMIT, LIMIT) | st.sampled_from([-LIMIT, LIMIT])
    pairs = st.lists(st.tuples(far, st.integers(-3, 3)), min_size=4, max_size=9).map(
        lambda drawn: [max(-LIMIT, min(LIMIT, num)) for far, by in drawn for num in (far + by, by - far)]
    )
    nums = st.lists(near, min_size=7, max_size=22) | st.lists(near | far, min_size=7, max_size=22) | pairs
    beside = st.sampled_from([0, 0, 0, 1, -1])
    return st.tuples(nums, st.integers(0, 9), beside).map(
        lambda it: (it[0], sum(it[0][-4 - it[1] :][:4]) + it[2])
    )


def workload(n):
    """No quadruple at all; very many of multiples of 1,000 and small numbers; and two values, or a few, each often."""
    step = 2 * LIMIT // n
    none = [step // 5 * 5 * (i * 7 % n - n // 2) + 1 for i in range(n)]
    many = [1000 * (i // 20 - 4) + i % 20 - 10 for i in range(n)]
    random.Random(n).shuffle(none)
    random.Random(n).shuffle(many)
    return {
        "no_quadruple": (none, 5_000),
        "many_quadruples": (many, -2002),
        "zeros_and_ones": ([0, 1] * (n // 2), 2),
        "few_values": ([i % 7 - 3 for i in range(n)], 1),
    }

"""Hidden suite of quadruples_sum."""

import random
from itertools import combinations

from judge.suite import any_order_deep, edge_cases, exhaustive_cases, random_cases

FAR = 1_000_000

compare = any_order_deep


def valid(nums, target):
    return 4 <= len(nums) <= 160 and all(abs(num) <= FAR for num in nums) and abs(target) <= 5 * FAR


def expected(nums, target):
    """Try all quadruples of positions, and let a set throw out the repeats."""
    return [list(it) for it in {tuple(sorted(it)) for it in combinations(nums, 4) if sum(it) == target}]


test_edges = edge_cases(
    exactly_one=([4, 3, 2, 1], 10),
    seven_zeros=([0] * 7, 0),
    one_bell_is_not_struck_twice=([1, 2, 3, 10], 8),
    no_bell_in_both_pairs=([1, 2, 4, 30], 9),
    two_pairs=([2, 2, 5, 5], 14),
    more_of_each_than_needed=([2, 2, 2, 5, 5, 5], 14),
    smallest_repeats_with_many_pairs=([0, 0, 1, 2, 3, 3, 4, 5, 6, 7], 10),
    second_repeats_with_many_pairs=([-5, 1, 1, 2, 3, 3, 4, 5, 6, 7], 5),
    several_for_the_same_first_two=([0, 1, 2, 3, 4, 5, 6, 7], 10),
    first_two_above_a_negative_target=([-4, -1, -1, -2, 0, 3], -8),
    numbers_above_the_target=([-9, 1, 2, 8, 5], 2),
    same_quadruple_in_many_orders=([2, 1, 0, -1, 2, 1, 0, -1], 2),
    extremes=([FAR] * 4 + [-FAR] * 4, 4 * FAR),
)


@exhaustive_cases
def test_exhaustive(small):
    """Numbers about zero in ascending order, three of them in any order, and long runs of two."""
    return small.either(
        small.together(small.lists(range(-2, 3), 6, 4, ascending=True), range(-4, 5)),
        small.together(small.lists([1, -1, 0], 5, 4), [0, 1, -1]),
        small.together(small.lists([0, 1], 16, 7, ascending=True), [0, 2, 3]),
    )


@random_cases
def test_random(st):
    """Few numbers with repeats, or any; the target is that of four of them, and others often have the same sum."""
    near = st.integers(-2, 3) | st.integers(-8, 8)
    far = st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR])
    pairs = st.lists(st.tuples(far, st.integers(-3, 3)), min_size=4, max_size=9).map(
        lambda drawn: [max(-FAR, min(FAR, num)) for far, by in drawn for num in (far + by, by - far)]
    )
    nums = st.lists(near, min_size=7, max_size=22) | st.lists(near | far, min_size=7, max_size=22) | pairs
    beside = st.sampled_from([0, 0, 0, 1, -1])
    return st.tuples(nums, st.integers(0, 9), beside).map(
        lambda it: (it[0], sum(it[0][-4 - it[1] :][:4]) + it[2])
    )


def workload(n):
    """No quadruple at all; very many of thousands and small numbers; and two numbers, or a few, each often."""
    step = 2 * FAR // n
    none = [step // 5 * 5 * (i * 7 % n - n // 2) + 1 for i in range(n)]
    many = [1000 * (i // 20 - 4) + i % 20 - 10 for i in range(n)]
    random.Random(n).shuffle(none)
    random.Random(n).shuffle(many)
    return {
        "no_quadruple": (none, 5_000),
        "many_quadruples": (many, -2002),
        "zeros_and_ones": ([0, 1] * (n // 2), 2),
        "few_numbers": ([i % 7 - 3 for i in range(n)], 1),
    }

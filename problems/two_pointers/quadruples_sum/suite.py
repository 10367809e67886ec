"""Hidden suite of quadruples_sum."""

import random
from itertools import combinations

from judge.suite import any_order_deep, edge_cases, random_cases

compare = any_order_deep


def valid(nums, target):
    return len(nums) <= 160 and all(abs(num) <= 1_000_000 for num in nums) and abs(target) <= 5_000_000


def expected(nums, target):
    """Try all quadruples of positions, and let a set throw out the repeats."""
    return [list(it) for it in {tuple(sorted(it)) for it in combinations(nums, 4) if sum(it) == target}]


test_edges = edge_cases(
    no_bells=([], 0),
    three_bells=([1, 2, 3], 6),
    three_zeros=([0, 0, 0], 0),
    four_zeros=([0, 0, 0, 0], 0),
    seven_zeros=([0] * 7, 0),
    exactly_one=([4, 3, 2, 1], 10),
    exactly_one_missed=([4, 3, 2, 1], 11),
    one_bell_is_not_struck_twice=([1, 2, 3, 10], 8),
    smallest_bell_is_not_struck_twice=([0, 5, 6, 20], 11),
    no_bell_in_both_pairs=([1, 2, 4, 30], 9),
    smallest_twice=([1, 1, 5, 6], 13),
    middle_twice=([1, 4, 4, 9], 18),
    largest_twice=([1, 2, 7, 7], 17),
    two_pairs=([2, 2, 5, 5], 14),
    smallest_three_times=([1, 1, 1, 8], 11),
    largest_three_times=([1, 8, 8, 8], 25),
    more_of_each_than_needed=([2, 2, 2, 5, 5, 5], 14),
    smallest_repeats_with_many_pairs=([0, 0, 1, 2, 3, 3, 4, 5, 6, 7], 10),
    second_repeats_with_many_pairs=([-5, 1, 1, 2, 3, 3, 4, 5, 6, 7], 5),
    second_smallest_repeats=([-5, 1, 1, 1, 4, 4, 5], 1),
    several_for_the_same_first_two=([0, 1, 2, 3, 4, 5, 6, 7], 10),
    negative_target=([-1, -2, -3, -4, -5, 0], -11),
    numbers_above_a_negative_target=([-4, -3, -2, -1], -10),
    three_of_minus_one=([-3, -1, -1, -1, 4], -6),
    first_two_above_a_negative_target=([-4, -1, -1, -2, 0, 3], -8),
    numbers_above_the_target=([-9, 1, 2, 8, 5], 2),
    sum_zero=([-2, -1, 0, 0, 1, 2], 0),
    falling=([6, 5, 4, 3, 2, 1], 14),
    same_quadruple_in_many_orders=([2, 1, 0, -1, 2, 1, 0, -1], 2),
    extremes=([1_000_000] * 4 + [-1_000_000] * 4, 4_000_000),
)


@random_cases
def test_random(st):
    """Few values with repeats, and targets that some four of the numbers make."""
    few = st.lists(st.integers(-2, 3), max_size=9)
    wide = st.lists(st.integers(-8, 8), max_size=9)
    hit = (
        (few | wide)
        .filter(lambda nums: len(nums) > 3)
        .flatmap(
            lambda nums: st.tuples(
                st.just(nums), st.permutations(nums).map(lambda shuffled: sum(shuffled[:4]))
            )
        )
    )
    return st.tuples(few | wide, st.integers(-10, 10)) | hit | hit


def workload(n):
    """Remainders of 5 keep four numbers from the target; and many different quadruples."""
    none = [5 * (i * i % 997) + 1 for i in range(n)]
    many = [i - n // 2 for i in range(n)]
    random.Random(n).shuffle(none)
    random.Random(n).shuffle(many)
    return {"no_quadruple": (none, 5_000), "many_quadruples": (many, n * 5 // 4)}

"""Hidden suite of subsets_with_duplicates."""

import random

from judge.suite import any_order_deep, edge_cases, random_cases

compare = any_order_deep


def valid(nums):
    return len(nums) <= 16 and all(-1_000_000 <= num <= 1_000_000 for num in nums)


def expected(nums):
    """Make the choices of all positions, and let a set throw out the repeats."""
    nums = sorted(nums)
    choices = range(2 ** len(nums))
    found = {tuple(num for i, num in enumerate(nums) if choice >> i & 1) for choice in choices}
    return [list(subset) for subset in found]


test_edges = edge_cases(
    nothing_to_choose_from=([],),
    one_number=([5],),
    only_zero=([0],),
    two_equal=([4, 4],),
    two_zeros=([0, 0],),
    three_equal=([7, 7, 7],),
    four_equal=([2, 2, 2, 2],),
    twelve_equal_and_a_greater_one=([3] * 12 + [8],),
    twelve_equal_and_a_smaller_one=([3] * 12 + [-8],),
    all_different=([1, 2, 3],),
    all_different_and_falling=([3, 2, 1],),
    first_repeats=([1, 1, 2],),
    last_repeats=([1, 2, 2],),
    repeats_apart=([2, 1, 2],),
    two_pairs=([1, 1, 2, 2],),
    two_pairs_crossed=([1, 2, 1, 2],),
    three_apart=([5, 3, 5, 3, 5],),
    pair_between=([3, 1, 1, 3],),
    sums_coincide=([1, 4, 2, 3],),
    sums_coincide_with_repeats=([2, 2, 1, 3, 0],),
    zero_changes_no_sum=([0, 0, 3],),
    negatives=([-1, 1, -1, 0],),
    digits_run_together=([1, 11, 1, 11, 111],),
    extreme_values=([1_000_000, -1_000_000, 1_000_000],),
)


@random_cases(count=120)
def test_random(st):
    """Up to six numbers: few values, so that most repeat, next to each other or apart; or all the same."""
    few = st.lists(st.integers(-1, 2), max_size=6)
    some = st.lists(st.integers(-4, 4), max_size=6)
    same = st.tuples(st.integers(-3, 3), st.integers(0, 5)).map(lambda it: [it[0]] * it[1])
    return st.tuples(few | few | some | same)


def workload(n):
    """Almost all numbers are different: 3 * 2^(n - 2) subsets. The two that are equal stand far apart."""
    nums = random.Random(n).sample(range(-1_000, 1_000), n)
    nums[-1] = nums[0]
    return (nums,)

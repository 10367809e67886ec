"""Hidden suite of subsets."""

import random

from judge.suite import any_order_deep, edge_cases, random_cases

compare = any_order_deep


def valid(nums):
    return len(nums) == len(set(nums)) <= 15 and all(-1_000_000 <= num <= 1_000_000 for num in nums)


def expected(nums):
    """Read every count from 0 to 2^n - 1 as a row of choices."""
    return [[num for i, num in enumerate(nums) if mask >> i & 1] for mask in range(2 ** len(nums))]


test_edges = edge_cases(
    nothing_to_choose_from=([],),
    one_number=([5],),
    only_zero=([0],),
    two_numbers=([1, 2],),
    subset_with_a_gap=([1, 2, 3],),
    falling=([3, 2, 1],),
    neither_rising_nor_falling=([2, 3, 1],),
    negatives_and_zero=([-1, 1, 0],),
    minus_one_and_minus_two=([-1, -2],),
    sums_coincide=([1, 4, 2, 3, 0],),
    digits_run_together=([1, 11, 111],),
    extreme_values=([1_000_000, -1_000_000],),
)


@random_cases(count=60)
def test_random(st):
    """Up to five numbers of both signs in any order; every size up to five comes up many times."""
    return st.tuples(
        st.lists(st.integers(-9, 9) | st.integers(-1_000_000, 1_000_000), unique=True, max_size=5)
    )


def workload(n):
    """Different numbers in no order; 2^n subsets are work enough."""
    return (random.Random(n).sample(range(-1_000, 1_000), n),)

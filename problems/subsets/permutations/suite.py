"""Hidden suite of permutations."""

import random

from judge.suite import any_order, edge_cases, random_cases

compare = any_order


def valid(nums):
    return len(nums) == len(set(nums)) <= 8 and all(-1_000_000 <= num <= 1_000_000 for num in nums)


def expected(nums):
    """Put each number first, and all orders of the others behind it."""
    if not nums:
        return [[]]
    return [[num, *order] for num in nums for order in expected([other for other in nums if other != num])]


test_edges = edge_cases(
    nobody=([],),
    one_number=([5],),
    only_zero=([0],),
    two_numbers=([1, 2],),
    two_numbers_falling=([2, 1],),
    three_numbers=([1, 2, 3],),
    three_numbers_falling=([3, 2, 1],),
    neither_rising_nor_falling=([2, 3, 1],),
    zero_in_front=([0, 1, 2],),
    zero_between=([4, 0, -4],),
    positions_in_another_order=([2, 0, 1],),
    negatives=([-1, -3, -2],),
    digits_run_together=([1, 11, 111],),
    four_numbers=([1, 2, 3, 4],),
    five_numbers=([3, 1, 5, 2, 4],),
    extreme_values=([1_000_000, 0, -1_000_000],),
)


@random_cases(count=60)
def test_random(st):
    """Up to five numbers of both signs in any order; every size up to five comes up many times."""
    return st.tuples(
        st.lists(st.integers(-6, 6) | st.integers(-1_000_000, 1_000_000), unique=True, max_size=5)
    )


def workload(n):
    """Different numbers in no order; n! orders are work enough."""
    return (random.Random(n).sample(range(-1_000, 1_000), n),)

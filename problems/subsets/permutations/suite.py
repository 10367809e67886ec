"""Hidden suite of permutations."""

import random

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases

compare = any_order
FAR = 1_000_000


def valid(nums):
    return 1 <= len(nums) == len(set(nums)) <= 8 and all(-FAR <= num <= FAR for num in nums)


def expected(nums):
    """Put each number first, and all orders of the others behind it."""
    if not nums:
        return [[]]
    return [[num, *order] for num in nums for order in expected([other for other in nums if other != num])]


test_edges = edge_cases(
    one_number=([5],),
    only_zero=([0],),
    three_numbers=([1, 2, 3],),
    three_numbers_falling=([3, 2, 1],),
    neither_rising_nor_falling=([2, 3, 1],),
    positions_in_another_order=([2, 0, 1],),
    digits_run_together=([1, 11, 111],),
    five_numbers=([3, 1, 5, 2, 4],),
    extreme_values=([FAR, 0, -FAR],),
)


@exhaustive_cases(count=800)
def test_exhaustive(small):
    """Different numbers about zero, in every order."""
    return (small.lists([1, 2, 3, 0, -1, 11], distinct=True),)


@random_cases(count=20)
def test_random(st):
    """Five or six numbers of all sizes in any order."""
    num = st.integers(-6, 6) | st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR])
    return st.tuples(st.lists(num, unique=True, min_size=5, max_size=6))


def workload(n):
    """Different numbers in no order, and falling ones; n! orders are work enough."""
    nums = random.Random(n).sample(range(-FAR, FAR), n)
    return {"in no order": (nums,), "falling": (sorted(nums, reverse=True)[1:],)}

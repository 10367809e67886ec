"""Hidden suite of subsets."""

import random

from judge.suite import any_order_deep, edge_cases, exhaustive_cases, random_cases

compare = any_order_deep
FAR = 1_000_000


def valid(nums):
    return len(nums) == len(set(nums)) <= 15 and all(-FAR <= num <= FAR for num in nums)


def expected(nums):
    """Read every count from 0 to 2^n - 1 as a row of choices."""
    return [[num for i, num in enumerate(nums) if mask >> i & 1] for mask in range(2 ** len(nums))]


test_edges = edge_cases(
    nothing_to_choose_from=([],),
    subset_with_a_gap=([1, 2, 3],),
    falling=([3, 2, 1],),
    negatives_and_zero=([-1, 1, 0],),
    minus_one_and_minus_two=([-1, -2],),
    sums_coincide=([1, 4, 2, 3, 0],),
    digits_run_together=([1, 11, 111],),
    extreme_values=([FAR, -FAR],),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """Different numbers about zero, in every order."""
    return (small.lists([2, 0, -1, 1, 3, -2, 11], distinct=True),)


@random_cases(count=40)
def test_random(st):
    """Six or seven numbers of all sizes in any order."""
    num = st.integers(-9, 9) | st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR])
    return st.tuples(st.lists(num, unique=True, min_size=6, max_size=7))


def workload(n):
    """Different numbers, in no order and falling; 2^n subsets are work enough."""
    rng = random.Random(n)
    return {
        "in no order": (rng.sample(range(-FAR, FAR), n),),
        "falling": (sorted(rng.sample(range(-1_000, 1_000), n), reverse=True),),
    }

"""Hidden suite of house_thief."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 10**12


def valid(wealth):
    return len(wealth) <= 300_000 and all(0 <= amount <= LIMIT for amount in wealth)


def expected(wealth):
    """For each house, try every house before it that is no neighbor as the one that is taken before."""
    totals = []  # largest total in which this house is the last one that is taken
    for i, amount in enumerate(wealth):
        totals.append(amount + max(totals[: max(i - 1, 0)], default=0))
    return max(totals, default=0)


test_edges = edge_cases(
    no_houses=([],),
    one_house=([4],),
    one_empty_house=([0],),
    two_houses=([7, 6],),
    two_houses_second_richer=([6, 7],),
    ends_are_no_neighbors=([7, 1, 7],),
    middle_of_three=([3, 8, 4],),
    richest_is_not_taken=([3, 4, 3],),
    two_skipped=([5, 1, 1, 5],),
    two_skipped_twice=([9, 1, 1, 9, 1, 1, 9],),
    last_not_taken=([1, 9, 1],),
    second_house_poorer=([5, 1, 2, 9],),
    start_skipped_twice=([2, 1, 1, 2, 1],),
    equal_amounts=([3] * 6,),
    empty_house_separates=([4, 0, 4, 4],),
    two_empty_houses=([4, 0, 0, 4],),
    all_empty=([0] * 9,),
    total_beyond_32_bits=([2**31 - 1, 1, 2**31 - 1],),
    amount_of_65536=([65_536, 65_535, 1],),
    largest_amounts=([LIMIT, LIMIT - 1, LIMIT, LIMIT, LIMIT - 3],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Amounts of 0, 1 and 3, and longer rows with two amounts."""
    return (
        small.either(
            small.lists([1, 0, 3], most=7),
            small.lists([2, 5], most=10, least=8),
        ),
    )


@random_cases
def test_random(st):
    """Longer rows with small amounts, with a few rich houses, with many zeros, and with amounts up to the limit."""
    small = st.lists(st.integers(0, 9), min_size=10, max_size=60)
    rich = st.lists(st.sampled_from([1, 1, 2, 3, 9]), min_size=10, max_size=80)
    zeros = st.lists(st.sampled_from([0, 0, 0, 1, 2]), min_size=10, max_size=30)
    amount = st.integers(0, LIMIT) | st.integers(LIMIT - 9, LIMIT) | st.integers(0, 300)
    large = st.lists(amount, min_size=1, max_size=60)
    return st.tuples(small | rich | zeros | large)


def workload(n):
    """Amounts near the limit; empty houses in the second half; equal, rising and falling amounts."""
    rng = random.Random(n)
    return {
        "amounts near the limit": ([LIMIT - rng.randint(0, 999_999) for _ in range(n)],),
        "empty in the second half": ([rng.randint(1, 9) for _ in range(n - n // 2)] + [0] * (n // 2),),
        "equal amounts": ([7] * n,),
        "rising": (list(range(n)),),
        "falling": (list(range(n, 0, -1)),),
    }

"""Hidden suite of min_jump_fee."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 10**12


def valid(fees):
    return 1 <= len(fees) <= 300_000 and all(0 <= fee <= LIMIT for fee in fees)


def expected(fees):
    """Try every jump again and again until no total gets smaller."""
    top = len(fees)
    total = {0: 0}
    changed = True
    while changed:
        changed = False
        for step in range(top):
            for to in range(step + 1, min(step + 3, top) + 1):
                if step in total and total[step] + fees[step] < total.get(to, total[step] + fees[step] + 1):
                    total[to] = total[step] + fees[step]
                    changed = True
    return total[top]


test_edges = edge_cases(
    one_step=([8],),
    one_free_step=([0],),
    two_steps=([5, 3],),
    two_steps_cheap_start=([1, 9],),
    three_steps=([4, 1, 1],),
    last_step_is_not_the_top=([2, 5, 7, 6],),
    start_cannot_be_chosen=([9, 1, 1, 1],),
    no_fee_at_the_top=([1, 9, 9, 9],),
    no_jump_of_four=([1, 9, 7, 8],),
    longest_jumps_are_not_best=([1, 1, 9, 9, 1, 9, 9],),
    cheapest_next_step_is_not_best=([1, 2, 9, 3, 9, 9],),
    equal_fees=([3] * 7,),
    zeros_are_steps=([1, 0, 0, 0, 0, 0, 5],),
    all_free=([0] * 9,),
    total_beyond_32_bits=([2**31 - 1] * 4,),
    fee_of_65536=([65_536, 1, 65_537],),
    largest_fees=([LIMIT, LIMIT - 1, LIMIT, LIMIT - 2, LIMIT - 1],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Fees of 0, 1 and 3, and longer staircases with two fees."""
    return (
        small.either(
            small.lists([1, 0, 3], most=7, least=1),
            small.lists([2, 5], most=10, least=8),
        ),
    )


@random_cases
def test_random(st):
    """Longer staircases with small fees, with few of them, with many zeros, and with fees up to the limit."""
    small = st.lists(st.integers(1, 9), min_size=10, max_size=60)
    few = st.lists(st.sampled_from([1, 2, 2, 7]), min_size=10, max_size=80)
    zeros = st.lists(st.sampled_from([0, 0, 0, 1, 2]), min_size=10, max_size=30)
    fee = st.integers(0, LIMIT) | st.integers(LIMIT - 9, LIMIT) | st.integers(0, 300)
    large = st.lists(fee, min_size=1, max_size=60)
    return st.tuples(small | few | zeros | large)


def workload(n):
    """Fees near the limit; many free steps at the end; equal, rising and falling fees."""
    rng = random.Random(n)
    return {
        "fees near the limit": ([LIMIT - rng.randint(0, 999_999) for _ in range(n)],),
        "free in the upper half": ([rng.randint(1, 9) for _ in range(n - n // 2)] + [0] * (n // 2),),
        "equal fees": ([7] * n,),
        "rising": (list(range(n)),),
        "falling": (list(range(n, 0, -1)),),
    }

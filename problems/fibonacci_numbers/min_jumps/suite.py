"""Hidden suite of min_jumps."""

import random

from judge.suite import edge_cases, exhaustive_cases, random_cases

LIMIT = 2**31 - 1


def valid(jumps):
    return 1 <= len(jumps) <= 200_000 and all(0 <= length <= LIMIT for length in jumps)


def expected(jumps):
    """Collect all indices that can be reached with 0, 1, 2, ... jumps."""
    last = len(jumps) - 1
    reached, seen, count = {0}, {0}, 0
    while last not in reached:
        reached = {to for i in sorted(reached) for to in range(i + 1, min(i + jumps[i], last) + 1)} - seen
        if not reached:
            return -1
        seen |= reached
        count += 1
    return count


test_edges = edge_cases(
    one_element=([0],),
    one_element_with_a_jump=([3],),
    two_elements=([1, 0],),
    first_is_zero=([0, 1],),
    jump_beyond_the_end=([5, 0, 0],),
    jump_ends_exactly_at_the_last=([2, 0, 0],),
    longest_jump_ends_at_a_zero=([3, 1, 3, 0, 2, 1],),
    last_is_not_used=([1, 1, 0],),
    one_short_of_the_last=([2, 1, 0, 0],),
    longest_jump_is_not_best=([3, 1, 3, 1, 1, 0],),
    largest_value_is_not_best=([3, 4, 1, 3, 0, 0, 0],),
    zero_at_the_end_of_a_level=([2, 3, 0, 0, 0],),
    last_of_a_level_decides=([2, 1, 4, 0, 0, 0, 0],),
    first_of_a_level_decides=([2, 4, 1, 0, 0, 0],),
    zeros_jumped_over=([4, 0, 0, 0, 1, 0],),
    zeros_not_jumped_over=([1, 2, 1, 0, 0, 3],),
    zeros_jumped_over_from_far_before=([14] + [1] * 10 + [0, 0, 0, 1, 0],),
    longest_value=([1, LIMIT, 0, 0],),
    longest_value_from_a_high_index=([1] * 9 + [LIMIT, 0, 0, 0],),
    value_modulo_65536=([65_536, 0, 0],),
)


@exhaustive_cases
def test_exhaustive(small):
    """Jumps of 0 to 3, and longer lists of two values each."""
    long = [small.lists(two, most=11, least=7) for two in ([1, 2], [0, 3], [1, 4])]
    return (
        small.either(
            small.lists([1, 0, 2, 3], most=5, least=1), small.lists([0, 2, 5], most=6, least=6), *long
        ),
    )


@random_cases
def test_random(st):
    """Short jumps with few zeros; mostly ones; all lengths; blocks of zeros that end some; zeros after many ones.

    Only the first index of a block of ones and zeros may lead over the zeros.
    """
    short = st.lists(st.sampled_from([0, 1, 1, 2, 2, 3, 3, 4, 5, 6]), min_size=8, max_size=60)
    ones = st.lists(st.sampled_from([1] * 12 + [2, 3]), min_size=60, max_size=120)
    mixed = st.lists(st.integers(1, 4) | st.integers(0, 40), min_size=40, max_size=120)
    any_length = st.lists(
        st.integers(0, 12) | st.integers(0, LIMIT) | st.just(LIMIT), min_size=1, max_size=20
    )
    blocks = st.lists(
        st.tuples(st.integers(1, 5), st.integers(0, 5)).map(lambda it: [it[0]] + [0] * it[1]),
        min_size=3,
        max_size=12,
    ).map(lambda drawn: [length for block in drawn for length in block])
    walls = st.lists(
        st.tuples(st.integers(0, 20), st.integers(1, 4), st.sampled_from([1] * 9 + [0])).map(
            lambda it: [it[0] + it[1] + it[2]] + [1] * it[0] + [0] * it[1]
        ),
        min_size=1,
        max_size=4,
    ).map(lambda drawn: [length for block in drawn for length in block] + [0])
    return st.tuples(short | ones | mixed | any_length | blocks | walls)


def workload(n):
    """Falling jumps, all to one index; long jumps; steps of one; rising jumps; short ones that end too early."""
    rng = random.Random(n)
    return {
        "falling": ([max(n - 2 - i, 1) for i in range(n)],),
        "long jumps": ([rng.randint(n // 4, n // 3) for _ in range(n)],),
        "steps of one": ([1] * n,),
        "rising": ([i + 1 for i in range(n)],),
        "short jumps, never at the end": ([rng.randint(1, 9) for _ in range(n - 12)] + [0] * 12,),
    }

"""Hidden suite of is_ergodic."""

import random
from math import fsum

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(transition):
    return 1 <= len(transition) <= 600 and all(
        len(row) == len(transition) and all(0 <= p <= 1 for p in row) and abs(fsum(row) - 1) <= 1e-9
        for row in transition
    )


def expected(transition):
    """Square the boolean matrix, with an int for each row, beyond Wielandt's exponent (v - 1)^2 + 1."""
    v = len(transition)
    rows = [sum(1 << j for j, p in enumerate(row) if p) for row in transition]
    exponent = 1
    while exponent < (v - 1) ** 2 + 1:
        squared = []
        for row in rows:
            union = 0
            for j in range(v):
                if row >> j & 1:
                    union |= rows[j]
            squared.append(union)
        rows = squared
        exponent *= 2
    return all(row == (1 << v) - 1 for row in rows)


def chain(v, edges, tiny=()):
    """Make a chain with equal probabilities for the edges of a state, and 1e-300 for the tiny ones."""
    rows = [[0.0] * v for _ in range(v)]
    for i, j in edges:
        rows[i][j] = 1.0
    for row in rows:
        if total := sum(row):
            row[:] = [p / total for p in row]
    for i, j in tiny:
        rows[i][j] = rows[i][j] or 1e-300
    return (rows,)


def cycle(v, *more, tiny=()):
    return chain(v, [(i, (i + 1) % v) for i in range(v)] + list(more), tiny)


BOTH_WAYS = [(i, (i + step) % 5) for i in range(5) for step in (1, -1)]

test_edges = edge_cases(
    one_state=([[1.0]],),
    two_absorbing_states=chain(2, [(0, 0), (1, 1)]),
    state_0_is_transient=chain(3, [(0, 0), (0, 1), (1, 1), (1, 2), (2, 1)]),
    state_0_is_absorbing=chain(3, [(0, 0), (1, 0), (1, 2), (2, 1), (2, 2)]),
    last_state_is_never_reached=chain(3, [(0, 1), (1, 0), (0, 0), (2, 0), (2, 1)]),
    cycle_of_three=cycle(3),
    cycle_of_four_and_a_self_loop=cycle(4, (2, 2)),
    cycles_of_three_and_four=cycle(4, (2, 0)),
    cycles_of_two_and_four=cycle(4, (1, 0)),
    cycles_of_three_and_six=cycle(6, (2, 0)),
    cycles_of_six_and_nine=chain(
        14,
        [(i, i + 1) for i in range(5)] + [(5, 0)] + [(0, 6)] + [(i, i + 1) for i in range(6, 13)] + [(13, 0)],
    ),
    cycles_of_six_ten_and_fifteen=chain(
        29,
        [(i, i + 1) for i in range(28) if i not in (5, 14)] + [(5, 0), (0, 6), (14, 0), (0, 15), (28, 0)],
    ),
    odd_ring_in_both_directions=chain(5, BOTH_WAYS),
    even_ring_in_both_directions=chain(6, [(i, (i + step) % 6) for i in range(6) for step in (1, -1)]),
    longest_exponent=cycle(12, (10, 0)),
    cycle_of_eleven=cycle(11),
    cycle_of_a_large_prime=cycle(101),
    cycles_of_thirty_seven_and_seventy_four=cycle(74, (36, 0)),
    reducible_but_aperiodic_parts=chain(4, [(0, 0), (0, 1), (1, 0), (1, 2), (2, 3), (3, 2), (3, 3)]),
    tiny_edge_makes_it_irreducible=chain(2, [(0, 0), (1, 0)], tiny=[(0, 1)]),
    tiny_edge_makes_it_aperiodic=cycle(4, tiny=[(1, 1)]),
    tiny_edges_in_a_row=chain(4, [(0, 0), (1, 0), (2, 0), (3, 0)], tiny=[(0, 1), (1, 2), (2, 3)]),
    smallest_float=([[1.0, 5e-324], [1.0, 0.0]],),
    row_that_sums_to_a_little_more=([[0.5, 0.5 + 1e-10], [1.0, 0.0]],),
    minus_zero=([[-0.0, 1.0], [1.0, -0.0]],),
    nearly_absorbing=([[1 - 1e-9, 1e-9], [1e-9, 1 - 1e-9]],),
)


@exhaustive_cases(count=3_000)
def test_exhaustive(small):
    """All chains of up to three states, and of four states with few edges."""
    return small.built(lambda graph: chain(*graph), small.graphs(4, directed=True, loops=True))


@random_cases(count=150)
def test_random(st):
    """States in d classes, also for large primes d, with a cycle through all of them and sometimes an edge too many."""

    def chains(parts):
        d, repeats, shuffle, extra, cut, tiny = parts
        rng = random.Random(shuffle)
        v = d * repeats
        edges = [(i, (i + 1) % v) for i in range(v) if i != cut]
        edges += [(i, (i + 1 + d * rng.randrange(repeats)) % v) for i in range(v) for _ in range(2)]
        odd = [(a % v, b % v) for a, b in extra]
        names = rng.sample(range(v), v)
        edges, odd = ([(names[i], names[j]) for i, j in pairs] for pairs in (edges, odd))
        return chain(v, edges, odd) if tiny else chain(v, edges + odd)

    number = st.integers(0, 1_000)
    pairs = st.lists(st.tuples(number, number), max_size=2)
    period = st.integers(1, 7) | st.integers(1, 7) | st.sampled_from([11, 13, 17, 19, 23, 29, 31, 37])
    return st.tuples(period, st.integers(1, 5), number, pairs, st.integers(0, 40), st.booleans()).map(chains)


def workload(n):
    """All probabilities positive, two classes, a cycle with one chord, a path, and two parts of which one is closed."""
    rng = random.Random(n)
    half = n // 2
    names = rng.sample(range(n), n)
    return {
        "all positive": chain(n, [(i, j) for i in range(n) for j in range(n)]),
        "two classes": chain(n, [(i, j) for i in range(n) for j in range(n) if (i < half) != (j < half)]),
        "cycle with a chord": cycle(n, (n - 2, 0)),
        "shuffled path": chain(
            n, [(names[i], names[max(0, min(n - 1, i + step))]) for i in range(n) for step in (1, -1)]
        ),
        "closed part": chain(n, [(i, j) for i in range(n) for j in range(n) if i < half or j >= half]),
    }

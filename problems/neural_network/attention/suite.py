"""Hidden suite of attention."""

import math
import random

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-6, abs=1e-6)


def valid(q, k, v, mask=None):
    """Shapes that fit together, within the sizes of the spec."""
    if any(array.ndim != 2 or array.dtype != np.float64 for array in (q, k, v)):
        return False
    (n, d), (m, e) = q.shape, v.shape
    return (
        k.shape == (m, d)
        and 1 <= min(n, m, d, e)
        and max(n, m) <= 700
        and max(d, e) <= 64
        and all(bool((np.abs(array) <= limit).all()) for array, limit in ((q, 2000), (k, 2000), (v, 100)))
        and (mask is None or (mask.dtype == np.bool_ and mask.shape == (n, m)))
    )


def expected(q, k, v, mask=None):
    """Mix the visible cards of one query after the other, in plain Python."""
    cards = list(zip(k.tolist(), v.tolist()))
    seen = [[True] * len(cards)] * len(q) if mask is None else mask.tolist()
    return np.array([mixed(query, cards, row) for query, row in zip(q.tolist(), seen)])


def mixed(query, cards, seen):
    visible = [card for card, see in zip(cards, seen) if see]
    fits = [math.fsum(a * b for a, b in zip(query, key)) / math.sqrt(len(query)) for key, _ in visible]
    parts = [math.exp(fit - max(fits)) for fit in fits]
    columns = zip(*(value for _, value in visible)) if visible else [[]] * len(cards[0][1])
    return [sum(part * x for part, x in zip(parts, column)) / (sum(parts) or 1.0) for column in columns]


def a(*rows):
    return np.array(rows, dtype=np.float64)


def sees(*rows):
    """Draw a mask: x for a card that the query of the row may see."""
    return np.array([[sign == "x" for sign in row] for row in rows])


KEYS = a([1, 0, 2], [0, 3, 0], [2, 2, -1])
VALUES = a([1, 10], [2, 20], [4, -50])
QUERIES = a([1, 1, 0], [0, -1, 2])

test_edges = edge_cases(
    more_cards_than_queries=(a([1, 2]), a([0, 1], [1, 0], [1, 1]), a([1], [2], [3])),
    values_wider_than_keys=(a([2]), a([1], [0]), a([1, 2, 3, 4, 5], [0, 0, 0, 0, 9])),
    values_narrower_than_keys=(a([1, 2, 3, 4]), a([1, 0, 0, 0], [0, 1, 0, 1]), a([1], [5])),
    as_many_queries_as_cards=(KEYS, KEYS, VALUES),
    some_cards_hidden=(QUERIES, KEYS, VALUES, sees("x.x", ".xx")),
    causal=(KEYS, KEYS, VALUES, sees("x..", "xx.", "xxx")),
    nothing_visible_in_one_row=(QUERIES, KEYS, VALUES, sees("...", "xx.")),
    hidden_card_seen_by_nobody=(QUERIES, KEYS, VALUES, sees(".xx", ".xx")),
    large_fits=(a([2000, 0]), a([2000, 0], [1999, 5], [-2000, 0]), a([1], [2], [3])),
    large_fits_close_together=(a([2000]), a([1000], [999.9999]), a([0], [100])),
    all_fits_far_below_zero=(a([-1000, -1000]), a([1000, 999], [1000, 1000]), a([1], [-1])),
    rows_of_very_different_fits=(a([1000.0], [-1000.0], [0.001]), a([1], [2]), a([1], [5])),
    hidden_card_fits_far_better=(a([1000, 1]), a([1000, 0], [0, 1], [0, 2]), a([100], [3], [5]), sees(".xx")),
    hidden_card_beats_a_penalty=(a([2000.0]), a([2000], [1], [-1]), a([100], [3], [5]), sees(".xx")),
    hidden_cards_and_visible_far_below_zero=(a([-2000.0]), a([2000], [0]), a([3], [100]), sees("x.")),
)


@exhaustive_cases(count=700)
def test_exhaustive(small):
    """All shapes of one or two, with fits that tie, and every mask."""

    def world(n, m, d, e, entries, values):
        def inputs(keys, queries, cards, mask):
            shaped = [
                a(*rows).reshape(shape)
                for rows, shape in ((queries, (n, d)), (keys, (m, d)), (cards, (m, e)))
            ]
            return (*shaped, mask and np.array(mask).reshape(n, m))

        exactly = [(entries, m * d), (entries, n * d), (values, m * e), ([True, False], n * m)]
        parts = [small.lists(items, size, least=size).kept(size) for items, size in exactly]
        return small.built(inputs, *parts[:3], [None, *parts[3]])

    return small.either(
        world(1, 1, 1, 1, [0.0, -2.0, 1.0], [3.0, -1.0, 0.0]),
        world(1, 2, 1, 1, [0.0, 1.0], [3.0, -1.0, 0.0]),
        world(2, 1, 1, 1, [0.0, 1.0], [3.0, -1.0, 0.0]),
        world(1, 1, 2, 2, [1.0, -2.0], [3.0]),
        world(1, 2, 2, 1, [1.0, -2.0], [3.0, 0.5]),
        world(2, 2, 1, 1, [1.0, -2.0], [3.0, 0.5]),
    )


@random_cases
def test_random(st):
    """Small numbers beside any and huge ones, and many hidden cards: rows that see nothing are common."""
    entry = st.integers(-3, 3) | st.sampled_from([0.5, -40, 700]) | st.floats(-9, 9)
    wide = st.integers(-2000, 2000) | st.sampled_from([-2000, 2000])

    def inputs(sizes):
        n, m, d, e = sizes
        masks = st.none() | matrix(st.booleans(), n, m, bool)
        entries = st.sampled_from([entry, entry, wide])
        return entries.flatmap(
            lambda items: st.tuples(
                matrix(items, n, d, float), matrix(items, m, d, float), values(m, e), masks
            )
        )

    def matrix(items, rows, columns, dtype):
        row = st.lists(items, min_size=columns, max_size=columns)
        return st.lists(row, min_size=rows, max_size=rows).map(lambda grid: np.array(grid, dtype=dtype))

    def values(m, e):
        return matrix(st.integers(-9, 9) | st.floats(-100, 100), m, e, float)

    return st.tuples(*[st.integers(1, 6)] * 4).flatmap(inputs)


def workload(n):
    """Cards on every side of every query, a third of them hidden, and one query that sees nothing.

    Then many queries for two cards and two queries for many cards, without a mask, and narrow and wide ones.
    """
    rng = random.Random(n)

    def normal(rows, columns):
        return a(*([rng.gauss(0, 1) for _ in range(columns)] for _ in range(rows)))

    q, k, v = (normal(n, 64) for _ in range(3))
    mask = a(*([rng.random() for _ in range(n)] for _ in range(n))) < 2 / 3
    mask[n // 2] = False
    return {
        "square": (q, k, v, mask),
        "many queries": (normal(n, 8), normal(2, 8), normal(2, 64)),
        "many cards": (500 * normal(2, 1).clip(-2, 2), 500 * normal(n, 1).clip(-2, 2), normal(n, 1)),
    }

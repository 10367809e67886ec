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
    """Compute one query after the other, in plain Python."""
    keys_and_values = list(zip(k.tolist(), v.tolist()))
    unmasked = [[True] * len(keys_and_values)] * len(q) if mask is None else mask.tolist()
    return np.array([output_row(query, keys_and_values, row) for query, row in zip(q.tolist(), unmasked)])


def output_row(query, keys_and_values, unmasked):
    visible = [pair for pair, used in zip(keys_and_values, unmasked) if used]
    scores = [math.fsum(a * b for a, b in zip(query, key)) / math.sqrt(len(query)) for key, _ in visible]
    weights = [math.exp(score - max(scores)) for score in scores]
    columns = zip(*(value for _, value in visible)) if visible else [[]] * len(keys_and_values[0][1])
    return [
        sum(weight * x for weight, x in zip(weights, column)) / (sum(weights) or 1.0) for column in columns
    ]


def a(*rows):
    return np.array(rows, dtype=np.float64)


def mask_of(*rows):
    """Make a mask: x for a key that the query of the row uses."""
    return np.array([[mark == "x" for mark in row] for row in rows])


KEYS = a([1, 0, 2], [0, 3, 0], [2, 2, -1])
VALUES = a([1, 10], [2, 20], [4, -50])
QUERIES = a([1, 1, 0], [0, -1, 2])

test_edges = edge_cases(
    more_keys_than_queries=(a([1, 2]), a([0, 1], [1, 0], [1, 1]), a([1], [2], [3])),
    values_wider_than_keys=(a([2]), a([1], [0]), a([1, 2, 3, 4, 5], [0, 0, 0, 0, 9])),
    values_narrower_than_keys=(a([1, 2, 3, 4]), a([1, 0, 0, 0], [0, 1, 0, 1]), a([1], [5])),
    as_many_queries_as_keys=(KEYS, KEYS, VALUES),
    some_keys_masked=(QUERIES, KEYS, VALUES, mask_of("x.x", ".xx")),
    causal_mask=(KEYS, KEYS, VALUES, mask_of("x..", "xx.", "xxx")),
    all_keys_masked_in_one_row=(QUERIES, KEYS, VALUES, mask_of("...", "xx.")),
    one_key_masked_for_all_queries=(QUERIES, KEYS, VALUES, mask_of(".xx", ".xx")),
    large_scores=(a([2000, 0]), a([2000, 0], [1999, 5], [-2000, 0]), a([1], [2], [3])),
    large_scores_close_together=(a([2000]), a([1000], [999.9999]), a([0], [100])),
    all_scores_far_below_zero=(a([-1000, -1000]), a([1000, 999], [1000, 1000]), a([1], [-1])),
    rows_with_very_different_scores=(a([1000.0], [-1000.0], [0.001]), a([1], [2]), a([1], [5])),
    masked_key_with_a_much_larger_score=(
        a([1000, 1]),
        a([1000, 0], [0, 1], [0, 2]),
        a([100], [3], [5]),
        mask_of(".xx"),
    ),
    masked_score_outweighs_a_penalty=(a([2000.0]), a([2000], [1], [-1]), a([100], [3], [5]), mask_of(".xx")),
    lowest_score_and_a_masked_key=(
        np.full((1, 64), -2000.0),
        np.full((2, 64), 2000.0),
        a([1], [2]),
        mask_of("x."),
    ),
    long_run_of_masked_keys=(
        a([1, 1]),
        np.ones((200, 2)),
        np.full((200, 1), 3.0),
        mask_of("." * 150 + "x" * 50),
    ),
    many_keys_of_tiny_weight=(a([1]), a([0], *[[-21]] * 699), a([0], *[[100]] * 699)),
    masked_key_and_score_far_below_zero=(a([-2000.0]), a([2000], [0]), a([3], [100]), mask_of("x.")),
)


@exhaustive_cases(count=700)
def test_exhaustive(small):
    """All shapes of one or two, with equal scores, and every mask."""

    def world(n, m, d, e, entries, values):
        def inputs(keys, queries, value_rows, mask):
            shaped = [
                a(*rows).reshape(shape)
                for rows, shape in ((queries, (n, d)), (keys, (m, d)), (value_rows, (m, e)))
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
    """Small numbers and large ones, and many masked keys: rows with all keys masked are common."""
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
    """Random keys, a third of them masked, and one query with all keys masked.

    Then many queries for two keys and two queries for many keys, without a mask, and short and long ones.
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
        "many keys": (500 * normal(2, 1).clip(-2, 2), 500 * normal(n, 1).clip(-2, 2), normal(n, 1)),
    }

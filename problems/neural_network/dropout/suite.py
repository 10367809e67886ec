"""Hidden suite of dropout."""

import math
import random

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-9)


def valid(x, keep, probability, training):
    return (
        x.ndim == 2
        and x.dtype == np.float64
        and x.size <= 200_000
        and bool((np.abs(x) <= 1_000_000).all())
        and keep.dtype == np.int64
        and keep.shape == x.shape
        and bool(((keep == 0) | (keep == 1)).all())
        and (0 <= probability <= 0.999 or probability == 1)
        and not (training and probability == 0 and not keep.all())
        and not (training and probability == 1 and keep.any())
    )


def expected(x, keep, probability, training):
    """Add the share p / (1 - p) of itself to each element that is kept, in plain Python."""
    if not training:
        return np.array(x)
    rows = [
        [
            math.fsum([number, number * probability / (1 - probability)]) if kept else 0.0
            for number, kept in row
        ]
        for row in (zip(*pair) for pair in zip(x.tolist(), keep.tolist()))
    ]
    return np.array(rows, dtype=np.float64).reshape(x.shape)


def batch(x, keep, probability, training):
    return np.array(x, dtype=np.float64), np.array(keep, dtype=np.int64), probability, training


X = [[1, -2, 3], [0, 5, -0.5]]
KEEP = [[1, 0, 1], [1, 1, 0]]
ALL, NONE = [[1] * 3] * 2, [[0] * 3] * 2
EMPTY = np.zeros((0, 3)), np.zeros((0, 3), dtype=np.int64)

test_edges = edge_cases(
    one_element_kept=batch([[5]], [[1]], 0.5, True),
    one_element_dropped=batch([[5]], [[0]], 0.5, True),
    some_dropped=batch(X, KEEP, 0.25, True),
    some_dropped_at_inference=batch(X, KEEP, 0.25, False),
    probability_below_half=batch(X, KEEP, 0.1, True),
    probability_above_half=batch(X, KEEP, 0.9, True),
    all_kept_by_chance=batch(X, ALL, 0.5, True),
    all_dropped_by_chance=batch(X, NONE, 0.5, True),
    one_row_dropped_by_chance=batch(X, [[0, 0, 0], [1, 1, 1]], 0.3, True),
    probability_0=batch(X, ALL, 0.0, True),
    probability_0_at_inference=batch(X, ALL, 0.0, False),
    probability_0_at_inference_with_another_mask=batch(X, KEEP, 0.0, False),
    probability_1=batch(X, NONE, 1.0, True),
    probability_1_at_inference=batch(X, NONE, 1.0, False),
    probability_1_at_inference_with_another_mask=batch(X, KEEP, 1.0, False),
    probability_near_1=batch(X, KEEP, 0.999, True),
    tiny_probability=batch(X, KEEP, 1e-7, True),
    tiny_elements=batch([[4e-7, -3e-8, 2e-5]], [[1, 1, 0]], 0.99, True),
    tiny_elements_and_probability_near_1=batch([[4e-7, -3e-8, 2e-9]], [[1, 1, 1]], 0.999, True),
    tiny_elements_at_inference=batch([[4e-7, -3e-8, 2e-5]], [[1, 1, 0]], 0.99, False),
    large_elements_and_probability_near_1=batch([[1_000_000, -1_000_000]], [[1, 1]], 0.999, True),
    large_elements=batch([[1_000_000, -1_000_000, 999_999.5]], [[1, 1, 0]], 0.75, True),
    no_rows=(*EMPTY, 0.5, True),
    no_rows_and_probability_1=(*EMPTY, 1.0, True),
    no_columns=(EMPTY[0].T, EMPTY[1].T, 0.5, True),
    no_rows_at_inference=(*EMPTY, 0.5, False),
    many_rows=batch([[i, -i / 8] for i in range(300)], [[i % 2, i % 3 % 2] for i in range(300)], 0.5, True),
)


@exhaustive_cases(count=600)
def test_exhaustive(small):
    """Rows and columns of up to three elements with every mask, in both modes."""
    pairs = small.lists([(2.0, 1), (2.0, 0), (-3.0, 1), (-3.0, 0)], 3, least=1)
    shapes = [(1, -1), (-1, 1)]

    def arguments(row, shape, probability, training):
        x, keep = zip(*row)
        return batch(np.reshape(x, shape), np.reshape(keep, shape), probability, training)

    return small.built(arguments, pairs, shapes, [0.5, 0.2, 0.0, 1.0], [True, False])


@random_cases
def test_random(st):
    """Elements of every size; the mask is drawn without regard to the probability, except for 0 and 1."""
    tiny = st.integers(-50, 50).map(lambda number: number / 10_000_000)
    number = st.integers(-5, 5) | st.floats(-9, 9) | st.integers(-1_000_000, 1_000_000) | tiny
    probability = st.sampled_from([0.1, 0.5, 0.9, 0.999, 0.0, 1.0]) | st.floats(0, 0.999)

    def inputs(drawn):
        n, d, p, training = drawn
        row = st.lists(number, min_size=d, max_size=d)
        marks = st.integers(0, 1) if not training or 0 < p < 1 else st.just(int(p == 0))
        mask = st.lists(st.lists(marks, min_size=d, max_size=d), min_size=n, max_size=n)
        rows = st.lists(row, min_size=n, max_size=n)
        return st.builds(lambda x, keep: batch(x, keep, p, training), rows, mask)

    training = st.sampled_from([True, True, False])
    return st.tuples(st.integers(1, 6), st.integers(1, 6), probability, training).flatmap(inputs)


def workload(n):
    """A tall array, a wide one, and a tall one at inference."""
    rng = random.Random(n)
    x = np.array([rng.gauss(0, 10) for _ in range(n)])
    keep = np.array([int(rng.random() >= 0.3) for _ in range(n)])
    tall, wide = (n // 2, 2), (2, n // 2)
    return {
        "tall": (x.reshape(tall), keep.reshape(tall), 0.3, True),
        "wide": (x.reshape(wide), keep.reshape(wide), 0.3, True),
        "inference": (x.reshape(tall), keep.reshape(tall), 0.3, False),
    }

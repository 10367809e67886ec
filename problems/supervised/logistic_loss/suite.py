"""Hidden suite of logistic_loss."""

import math

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-8, abs=1e-8)


def valid(weights, x, y):
    """Arrays within the sizes, and labels of 0 and 1."""
    if x.ndim != 2 or any(array.dtype != np.float64 for array in (weights, x)) or y.dtype != np.int64:
        return False
    n, d = x.shape
    return bool(
        1 <= n <= 600_000
        and 1 <= d <= 8
        and weights.shape == (d,)
        and y.shape == (n,)
        and (np.abs(x) <= 1000).all()
        and (np.abs(weights) <= 100).all()
        and ((y == 0) | (y == 1)).all()
    )


def expected(weights, x, y):
    """Go through the rows in plain Python, with the margin of each."""
    losses, terms = [], [[] for _ in weights]
    for row, label in zip(x.tolist(), y.tolist()):
        sign = 1 if label else -1
        margin = sign * math.fsum(a * b for a, b in zip(row, weights.tolist()))
        if margin >= 0:
            losses.append(math.log1p(math.exp(-margin)))
            wrong = math.exp(-margin) / (1 + math.exp(-margin))
        else:
            losses.append(math.log1p(math.exp(margin)) - margin)
            wrong = 1 / (1 + math.exp(margin))
        for column, value in zip(terms, row):
            column.append(-sign * wrong * value)
    return math.fsum(losses) / len(losses), np.array([math.fsum(column) / len(x) for column in terms])


def a(*values):
    return np.array(values, dtype=np.float64)


def labels(*values):
    return np.array(values, dtype=np.int64)


X, Y, W = a([1, 2], [3, 0.5], [-1, 1], [2, -2.5]), labels(1, 0, 0, 1), a(0.5, -0.25)

test_edges = edge_cases(
    four_rows=(W, X, Y),
    weights_are_zero=(a(0, 0), X, Y),
    one_row_label_1=(a(0.5), a([3]), labels(1)),
    one_row_label_0=(a(0.5), a([3]), labels(0)),
    only_label_1=(W, X, labels(1, 1, 1, 1)),
    only_label_0=(W, X, labels(0, 0, 0, 0)),
    more_columns_than_rows=(a(1, -2, 0.5), a([1, 2, 3], [0.5, 0, -1]), labels(0, 1)),
    as_many_rows_as_columns=(a(1, -2), a([1, 0.5], [0.5, -1]), labels(0, 1)),
    same_rows_twice=(W, np.vstack([X, X]), np.concatenate([Y, Y])),
    row_of_zeros=(W, a([0, 0], [1, 2]), labels(1, 0)),
    score_10000_label_0=(a(100), a([100]), labels(0)),
    score_10000_label_1=(a(100), a([100]), labels(1)),
    score_minus_10000_label_1=(a(100), a([-100]), labels(1)),
    score_minus_10000_label_0=(a(100), a([-100]), labels(0)),
    score_100000_among_others=(a(100), a([1000], [0.01], [-1000], [0.02]), labels(0, 1, 1, 0)),
    score_25_label_0=(a(1), a([25]), labels(0)),
    score_36_label_0=(a(1), a([36]), labels(0)),
    score_40_label_0=(a(1), a([40]), labels(0)),
    score_minus_40_label_1=(a(1), a([-40]), labels(1)),
    score_minus_25_with_large_x=(a(-0.025), a([1000]), labels(0)),
    score_minus_28_with_large_x=(a(-0.028), a([1000]), labels(0)),
    score_28_with_large_x=(a(0.028), a([1000]), labels(1)),
    largest_scores=(a(*[100] * 8), a([1000] * 8, [-1000] * 8, [999] * 8), labels(0, 1, 1)),
    score_16_with_large_x=(a(0.016), a([1000]), labels(1)),
    score_600_label_0=(a(1), a([600]), labels(0)),
    score_800_label_0=(a(1), a([800]), labels(0)),
    score_minus_800_label_1=(a(1), a([-800]), labels(1)),
    column_with_large_values=(a(1e-3, 2), a([1000, 1], [-1000, 0.5], [500, 0]), labels(0, 1, 1)),
    scores_cancel=(a(100, -100), a([1000, 1000], [999, 999.005]), labels(1, 0)),
    three_hundred_rows=(
        W,
        a(*([i % 7 - 3, i / 100 - i % 5] for i in range(300))),
        labels(*(i % 3 % 2 for i in range(300))),
    ),
)


@exhaustive_cases(count=1_200)
def test_exhaustive(small):
    """One to three rows of one or two columns, with both labels and some large scores."""

    def world(columns, weights, values):
        row = small.lists(values, columns, least=columns).kept(columns)
        return small.built(
            lambda w, rows: (a(*w), a(*(row for row, _ in rows)), labels(*(label for _, label in rows))),
            small.lists(weights, columns, least=columns).kept(columns),
            small.lists(small.pairs(row, [1, 0]), least=1),
        )

    return small.either(world(1, [1, 0, -2, 100], [1, -3, 0.5, 200]), world(2, [0.5, -2], [1, -3]))


@random_cases
def test_random(st):
    """One to thirty rows, with scores near zero, moderate or large, and weights of all sizes."""

    def shaped(sizes):
        n, d = sizes
        entry = st.sampled_from(
            [st.integers(-3, 3), st.floats(-2, 2), st.floats(-1000, 1000), st.integers(-30, 30)]
        )
        weight = st.sampled_from(
            [st.integers(-2, 2), st.floats(-1, 1), st.floats(-100, 100), st.floats(-0.01, 0.01)]
        )
        x = entry.flatmap(
            lambda items: st.lists(st.lists(items, min_size=d, max_size=d), min_size=n, max_size=n)
        )
        w = weight.flatmap(lambda items: st.lists(items, min_size=d, max_size=d))
        y = st.lists(st.integers(0, 1), min_size=n, max_size=n)
        return st.builds(lambda w, x, y: (a(*w), a(*x), labels(*y)), w, x, y)

    return (
        st.tuples(st.integers(1, 6), st.integers(1, 4)) | st.tuples(st.integers(7, 30), st.integers(1, 8))
    ).flatmap(shaped)


def test_gradient_of_the_loss(examine):
    """Compare the gradient with differences of the attempt's own loss."""
    h = 1e-4
    for weights in (W, a(0, 0), a(-3, 1.5)):
        shifted = [weights + step for j in range(2) for step in (h * np.eye(2)[j], -h * np.eye(2)[j])]
        calls = [(w, X, Y) for w in (weights, *shifted)]
        (_, gradient), *around = examine.answers(calls)
        for j in range(2):
            slope = (around[2 * j][0] - around[2 * j + 1][0]) / (2 * h)
            if not (gradient.shape == (2,) and abs(gradient[j] - slope) <= 1e-6):
                examine.fail(
                    f"the gradient is not that of the loss at index {j}: the loss changes by {slope:.6f} per unit",
                    calls[0],
                    (around[0][0], gradient),
                )


def workload(n):
    """The largest input, with scores of moderate size; and one column with scores up to 10,000."""
    rng = np.random.default_rng(n)
    x = rng.normal(0, 1, (n, 4))
    weights = rng.normal(0, 1, 4)
    y = (x @ weights + rng.normal(0, 1, n) > 0).astype(np.int64)
    return {
        "several columns": (weights, x, y),
        "large scores": (a(100), (100 * x[: n // 4, :1]).clip(-100, 100), y[: n // 4]),
    }

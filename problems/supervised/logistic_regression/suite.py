"""Hidden suite of logistic_regression."""

import math

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases, script

compare = close(rel=0.0, abs=1e-5)


def valid(init, operations):
    """Fits with a minimum that is unique and well-conditioned, and queries that are small or clearly decided."""
    l2 = init[0] if init else 0.0
    if not (l2 == 0 or 0.01 <= l2 <= 10):
        return False
    coefficients = None
    for name, x, *labels in operations:
        if x.ndim != 2 or x.dtype != np.float64 or not (1 <= len(x) <= 20_000 and 1 <= x.shape[1] <= 8):
            return False
        if name == "fit":
            (y,) = labels
            if not (len(x) >= 2 and y.dtype == np.int64 and y.shape == (len(x),) and (np.abs(x) <= 4).all()):
                return False
            if not (((y == 0) | (y == 1)).all() and 0 < y.mean() < 1):
                return False
            coefficients = minimum(x, y, l2)
            if coefficients is None or lowest_curvature(x, l2, coefficients) < 0.02:
                return False
        elif coefficients is None or len(coefficients) != x.shape[1] + 1 or not (np.abs(x) <= 10_000).all():
            return False
        elif ((np.abs(x).max(axis=1) > 4) & (np.abs(coefficients[0] + x @ coefficients[1:]) < 100)).any():
            return False
    return True


class Model:
    """Find the minimum, and show that it is one: the gradient, summed in plain Python, is zero."""

    def __init__(self, l2=0.0):
        self.l2 = l2

    def fit(self, x, y):
        self.coefficients = minimum(x, y, self.l2).tolist()
        errors = (self.predict_proba(x) - y).tolist()
        for j, values in enumerate([[1.0] * len(x), *x.T.tolist()]):
            slope = math.fsum(e * value for e, value in zip(errors, values)) / len(x)
            assert abs(slope + (self.l2 * self.coefficients[j] if j else 0.0)) < 1e-9

    def predict_proba(self, x):
        return np.array([self.one(row) for row in x.tolist()])

    def one(self, row):
        z = self.coefficients[0] + math.fsum(w * value for w, value in zip(self.coefficients[1:], row))
        return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))


def minimum(x, y, l2):
    """Take Newton steps, each as short as needed for a smaller gradient; None if 60 of them do not suffice."""
    a = np.column_stack([np.ones(len(x)), x])
    penalty = np.where(np.arange(a.shape[1]) > 0, l2, 0.0)

    def slopes(c):
        p = (1 + np.tanh(a @ c / 2)) / 2
        return a.T @ (p - y) / len(x) + penalty * c, a.T @ (a * (p * (1 - p))[:, None]) / len(x) + np.diag(
            penalty
        )

    c = np.zeros(a.shape[1])
    gradient, curvature = slopes(c)
    for _ in range(60):
        if np.abs(gradient).max() < 1e-12:
            break
        if np.linalg.eigvalsh(curvature)[0] < 1e-6:
            return None
        step = np.linalg.solve(curvature, gradient)
        before, share = gradient @ gradient, 1.0
        while share > 1e-4:
            gradient, curvature = slopes(c - share * step)
            if gradient @ gradient < before:
                break
            share /= 2
        c = c - share * step
    return c if np.abs(gradient).max() < 1e-10 else None


def lowest_curvature(x, l2, c):
    """Return the smallest eigenvalue of the matrix of second derivatives."""
    a = np.column_stack([np.ones(len(x)), x])
    z = a @ c
    weight = np.exp(-np.logaddexp(0, z) - np.logaddexp(0, -z)) / len(x)
    penalty = np.diag([0.0] + [l2] * x.shape[1])
    return np.linalg.eigvalsh((a.T * weight) @ a + penalty)[0]


def a(*values):
    return np.array(values, dtype=np.float64)


def labels(*values):
    return np.array(values, dtype=np.int64)


LINE, LINE_Y = a([-2], [-1], [0], [1], [2], [2]), labels(0, 0, 1, 0, 1, 1)
PLANE = a([1, 2], [0, -3], [2.5, 1], [-4, 4], [3, 3], [-1, 0.5], [0.5, -1], [2, -2])
PLANE_Y = labels(1, 0, 0, 1, 1, 0, 1, 0)


def fitted(x, y, *l2):
    """Fit once, and predict the training rows."""
    return script(l2, ("fit", x, y), ("predict_proba", x.copy()))


test_edges = edge_cases(
    no_penalty_by_default=fitted(LINE, LINE_Y),
    no_penalty=fitted(PLANE, PLANE_Y, 0.0),
    small_penalty=fitted(PLANE, PLANE_Y, 0.01),
    moderate_penalty=fitted(PLANE, PLANE_Y, 0.5),
    strong_penalty=fitted(PLANE, PLANE_Y, 4.0),
    strongest_penalty=fitted(PLANE, PLANE_Y, 10.0),
    strong_penalty_rare_label=fitted(a([-2], [1], [0.5], [3], [2], [-3]), labels(0, 0, 1, 0, 0, 0), 10.0),
    two_rows=fitted(a([1], [-2]), labels(1, 0), 0.1),
    two_equal_rows=fitted(a([3], [3]), labels(1, 0), 0.5),
    separable_with_penalty=fitted(LINE, labels(0, 0, 0, 1, 1, 1), 0.02),
    separable_far_from_zero=fitted(a([3], [3.5], [4], [3.75]), labels(0, 0, 1, 1), 2.0),
    one_label_1_on_one_side=fitted(
        a([-4], [-0.75], [0], [-0.5], [0.75], [-1]), labels(0, 0, 0, 0, 1, 0), 0.01
    ),
    one_row_far_from_the_others=fitted(
        a([4, -4], [0.5, 1], [1, -0.25], [1, -0.25], [1, 0.5], [-0.25, -0.5], [0.25, -0.25]),
        labels(0, 1, 0, 0, 0, 0, 0),
        0.02,
    ),
    reversed_labels=fitted(LINE, 1 - LINE_Y, 0.05),
    equal_columns=fitted(a([1, 1], [2, 2], [-1, -1], [0, 0]), labels(1, 0, 0, 1), 0.1),
    constant_column=fitted(a([3, 1], [3, 2], [3, -1], [3, 0]), labels(1, 0, 0, 1), 0.5),
    column_of_zeros=fitted(a([0, 1], [0, 2], [0, -1], [0, 0]), labels(1, 0, 0, 1), 0.1),
    more_columns_than_rows=fitted(a([1, 0, 2, -1], [0, 3, 1, 1], [2, 2, -1, 0]), labels(1, 0, 1), 0.2),
    as_many_rows_as_coefficients=fitted(a([1, 0], [0, 3], [2, 2]), labels(1, 0, 1), 0.1),
    rare_label=fitted(np.linspace(-2, 2, 60)[:, None].copy(), labels(*(i in (20, 50) for i in range(60)))),
    frequent_label=fitted(
        np.linspace(-2, 2, 60)[:, None].copy(), labels(*(i not in (20, 50) for i in range(60)))
    ),
    same_rows_twice=fitted(np.vstack([PLANE, PLANE]), np.concatenate([PLANE_Y, PLANE_Y]), 0.3),
    columns_of_different_scales=fitted(PLANE * a(1, 0.05), PLANE_Y, 0.02),
    one_query=script((0.1,), ("fit", PLANE, PLANE_Y), ("predict_proba", a([1, -1]))),
    scores_beyond_a_thousand=script(
        (0.02,),
        ("fit", LINE, labels(0, 0, 0, 1, 1, 1)),
        ("predict_proba", a([9000], [-9000], [1], [5000], [-5000])),
    ),
    second_fit_replaces_the_first=script(
        (0.1,),
        ("fit", LINE, LINE_Y),
        ("predict_proba", LINE.copy()),
        ("fit", -LINE, LINE_Y),
        ("predict_proba", LINE.copy()),
    ),
    second_fit_with_other_columns=script(
        (0.1,), ("fit", LINE, LINE_Y), ("fit", PLANE, PLANE_Y), ("predict_proba", PLANE[:3].copy())
    ),
    queries_of_the_same_shape=script(
        (0.05,), ("fit", LINE, LINE_Y), ("predict_proba", a([0.5], [3])), ("predict_proba", a([-1], [2]))
    ),
    predict_twice=script(
        (), ("fit", LINE, LINE_Y), ("predict_proba", a([0.5], [3])), ("predict_proba", a([0.5], [-3], [1]))
    ),
)


@exhaustive_cases(count=120)
def test_exhaustive(small):
    """Two to six rows of one column, or of two; with a penalty, and without one where the classes overlap."""

    def world(columns, values, l2):
        row = small.lists(values, columns, least=columns).kept(columns)
        return small.built(
            lambda strength, rows: fitted(
                a(*(row for row, _ in rows)), labels(*(label for _, label in rows)), strength
            ),
            l2,
            small.lists(small.pairs(row, [1, 0]), least=2, ascending=True),
        )

    return small.either(
        world(1, [1, 0, -2], [0.0]), world(1, [1, 0, -2], [0.25]), world(2, [1, 0], [0.0, 4.0])
    )


@random_cases(count=40)
def test_random(st):
    """Six to thirty rows of one to four columns, with labels by chance or nearly by a line, and all penalties."""

    def shaped(sizes):
        n, d = sizes
        entry = st.sampled_from(
            [st.integers(-2, 2), st.floats(-2, 2), st.floats(-4, 4), st.sampled_from([0, 1, 3])]
        )
        x = entry.flatmap(
            lambda items: st.lists(st.lists(items, min_size=d, max_size=d), min_size=n, max_size=n)
        )
        chance = st.lists(st.integers(0, 1), min_size=n, max_size=n)
        l2 = st.sampled_from([0.0, 0.0, 0.01, 0.1, 0.5, 3.0, 10.0]) | st.floats(0.01, 2)
        return st.builds(drawn, x, chance, st.booleans(), l2)

    sizes = st.tuples(st.integers(6, 12), st.integers(1, 3)) | st.tuples(
        st.integers(12, 30), st.integers(1, 4)
    )
    return sizes.flatmap(shaped)


def drawn(rows, y, by_sum, l2):
    """Make a script; where it would not be valid, with a penalty and both labels."""
    x, y = a(*rows), labels(*y)
    if by_sum:
        y = np.where(np.arange(len(x)) % 5 > 0, x.sum(axis=1) > 0, y).astype(np.int64)
    y[0], y[1] = 0, 1
    chosen = fitted(x, y, l2)
    return chosen if valid(*chosen) else fitted(x, y, 0.3)


def workload(n):
    """The largest input without a penalty, and one with a rare label and a penalty."""
    rng = np.random.default_rng(n)
    x = rng.normal(0, 1, (n, 8)).clip(-4, 4)
    noise = rng.logistic(0, 1, n)
    y = (x @ rng.normal(0, 0.7, 8) + 0.5 + noise > 0).astype(np.int64)
    rare = (x[:, 0] - 3 + noise > 0).astype(np.int64)
    return {
        "no penalty": fitted(x, y),
        "rare label": fitted(x[: n // 2, :3].copy(), rare[: n // 2], 0.05),
    }

"""Hidden suite of logistic_map."""

import math

import numpy as np

from judge.suite import edge_cases, exhaustive_cases, random_cases

LARGEST = 1e-6


def valid(x, y, prior_variance):
    """Arrays within the sizes, labels of 0 and 1, and a variance within its limits."""
    if x.ndim != 2 or x.dtype != np.float64 or y.dtype != np.int64:
        return False
    n, d = x.shape
    return bool(
        1 <= n <= 5000
        and 1 <= d <= 20
        and y.shape == (n,)
        and (np.abs(x) <= 10).all()
        and ((y == 0) | (y == 1)).all()
        and 1e-3 <= prior_variance <= 10_000
    )


def check(call):
    """Look at the gradient of the negative log posterior, and of small inputs at the objective on both sides too."""
    x, y, prior_variance = call.args
    w = call.answer
    if w.shape != (x.shape[1],) or w.dtype.kind != "f":
        return f"expected a float array of shape ({x.shape[1]},), got {w.dtype} of shape {w.shape}"
    w = w.astype(np.float64)
    if not np.isfinite(w).all():
        return "expected finite weights"
    if (np.abs(w) > 1e6).any():
        return "a weight is beyond 1,000,000, far from the maximum of the posterior"
    z = x @ w
    errors = np.where(y == 1, -1.0, 1.0) * np.exp(-np.logaddexp(0, np.where(y == 1, z, -z)))
    gradient = errors @ x + w / prior_variance
    worst = int(np.abs(gradient).argmax())
    if not abs(gradient[worst]) <= LARGEST:
        return (
            f"the gradient of the negative log posterior at the answer is {gradient[worst]:.3g} at index {worst}, "
            f"and should be at most {LARGEST} in size"
        )
    if len(x) <= 12:
        here = objective(x, y, prior_variance, w)
        for j in range(len(w)):
            for change in (0.01, -0.01):
                moved = w.copy()
                moved[j] += change
                if objective(x, y, prior_variance, moved) < here - 1e-9:
                    return f"the posterior density is larger if {change} is added at index {j}"
    return None


def objective(x, y, prior_variance, w):
    """Return the negative log posterior, up to a constant, in plain Python."""
    terms = [value * value / (2 * prior_variance) for value in w.tolist()]
    for row, label in zip(x.tolist(), y.tolist()):
        margin = (1 if label else -1) * math.fsum(p * q for p, q in zip(row, w.tolist()))
        terms.append(math.log1p(math.exp(-abs(margin))) + max(-margin, 0.0))
    return math.fsum(terms)


def a(*values):
    return np.array(values, dtype=np.float64)


def labels(*values):
    return np.array(values, dtype=np.int64)


X = a([1, 2], [1, -3], [1, 0.5], [1, -0.5], [1, 4], [1, -1])
Y = labels(1, 0, 0, 1, 1, 0)

test_edges = edge_cases(
    variance_one=(X, Y, 1.0),
    narrow_prior=(X, Y, 0.001),
    wide_prior=(X, Y, 10_000.0),
    variance_a_quarter=(X, Y, 0.25),
    variance_four=(X, Y, 4.0),
    only_label_1=(X, labels(1, 1, 1, 1, 1, 1), 2.0),
    only_label_0=(X, labels(0, 0, 0, 0, 0, 0), 2.0),
    separable=(a([1], [2], [-1], [-3]), labels(1, 1, 0, 0), 9.0),
    separable_with_a_wide_prior=(a([1], [2], [-1], [-3]), labels(1, 1, 0, 0), 10_000.0),
    separable_plane_with_a_wide_prior=(
        a([10, -10], [9.5, -9], [-10, 9], [-8, 8.5], [7, -7.25]),
        labels(1, 0, 1, 0, 1),
        10_000.0,
    ),
    separable_in_three_columns=(
        a(
            [2.75, -10, 5.25],
            [10, -7.75, 10],
            [1, 3.5, -3.5],
            [1, 1.5, 0.5],
            [1, -2.25, 0.5],
            [1, 0.75, 0.75],
        ),
        labels(1, 1, 1, 1, 1, 1),
        10_000.0,
    ),
    full_newton_steps_never_end=(
        a([1.86, -0.49], [10, 10], [2.85, -2.43], [-0.03, 0], [-0.2, 0.25]),
        labels(1, 0, 1, 1, 0),
        10_000.0,
    ),
    full_newton_steps_overshoot=(
        a([-0.3, -0.64, -0.13], [-4.08, 4.51, 0.74], [0.54, 10, -0.3], [10, 0, 1.09], [-10, 1.41, -3.09]),
        labels(0, 1, 0, 1, 0),
        10_000.0,
    ),
    one_row_far_away_and_full_newton_steps=(
        a(
            [-10, -10, -10],
            [0.14, 0.07, -0.02],
            [0.12, -0.03, -0.03],
            [-0.02, -0.3, -0.12],
            [-0.22, 0.14, -0.3],
            [0.39, 0.03, 0],
        ),
        labels(0, 1, 1, 0, 1, 1),
        10_000.0,
    ),
    score_beyond_709=(
        a([-10, -10, 10], [-0.09, 0.18, -0.07], [0.2, -0.14, -0.01], [0.18, -0.01, -0.5], [-0.07, 0.09, 0]),
        labels(1, 0, 0, 0, 0),
        10_000.0,
    ),
    score_beyond_709_among_six_rows=(
        a(
            [10, 10, 10],
            [-0.16, 0.02, 0.42],
            [0.16, -0.31, 0.16],
            [0.03, 0.02, 0.08],
            [0.18, 0.07, 0.21],
            [0.08, 0.19, 0.12],
        ),
        labels(1, 0, 0, 1, 1, 1),
        10_000.0,
    ),
    some_rows_very_clear=(a([10], [10], [-10], [0.125], [-0.25]), labels(1, 1, 0, 0, 1), 100.0),
    one_row_label_1=(a([3]), labels(1), 1.0),
    one_row_label_0=(a([3]), labels(0), 1.0),
    zero_is_the_answer=(a([1], [-1]), labels(1, 1), 3.0),
    gradient_cancels_in_one_column_only=(a([1, 1], [-1, 1]), labels(1, 1), 3.0),
    row_of_zeros=(a([0, 0], [1, 2]), labels(1, 0), 1.0),
    column_of_zeros=(a([0, 1], [0, 2], [0, -1]), labels(1, 0, 1), 1.0),
    equal_columns=(a([1, 1], [2, 2], [-1, -1]), labels(1, 0, 0), 1.0),
    column_of_ones_has_the_prior=(a([1, 0.5], [1, 0.25], [1, -1]), labels(1, 1, 1), 0.5),
    more_columns_than_rows=(a([1, 0, 2, -1, 3], [0, 3, 1, 1, -2]), labels(1, 0), 2.0),
    as_many_rows_as_columns=(a([1, 0.5], [0.5, -2]), labels(1, 0), 2.0),
    same_rows_ten_times=(np.vstack([X] * 10), np.concatenate([Y] * 10), 0.5),
    columns_of_different_scales=(X * a(10, 0.01), Y, 50.0),
    no_column_of_ones=(X[:, 1:].copy(), Y, 1.0),
    three_hundred_rows=(
        a(*([1, i % 7 - 3, i / 100 - i % 5] for i in range(300))),
        labels(*(i % 3 % 2 for i in range(300))),
        0.1,
    ),
)


@exhaustive_cases(count=250)
def test_exhaustive(small):
    """One to three rows of one or two columns, with both labels and a few variances."""

    def world(columns, values, variances):
        row = small.lists(values, columns, least=columns).kept(columns)
        return small.built(
            lambda rows, variance: (
                a(*(row for row, _ in rows)),
                labels(*(label for _, label in rows)),
                variance,
            ),
            small.lists(small.pairs(row, [1, 0]), least=1, ascending=True),
            variances,
        )

    return small.either(world(1, [1, -2, 0], [1.0, 0.25, 4.0]), world(2, [1, -2], [1.0]))


@random_cases(count=150)
def test_random(st):
    """One to thirty rows of one to six columns, labels by chance or by a line, and variances of all sizes.

    The rows may be of very different sizes: with a wide prior, full Newton steps overshoot and scores are large.
    """

    def shaped(sizes):
        n, d = sizes
        entry = st.sampled_from(
            [st.integers(-2, 2), st.floats(-2, 2), st.integers(-10, 10), st.floats(-10, 10)]
        )
        x = entry.flatmap(
            lambda items: st.lists(st.lists(items, min_size=d, max_size=d), min_size=n, max_size=n)
        )
        chance = st.lists(st.integers(0, 1), min_size=n, max_size=n)
        variance = st.sampled_from([0.001, 0.1, 1.0, 10.0, 10_000.0]) | st.floats(0.01, 20)
        sizes = st.lists(st.sampled_from([1.0, 1.0, 0.1, 0.01]), min_size=n, max_size=n)
        return st.builds(drawn, x, chance, st.booleans(), variance, st.just([1.0] * n) | sizes)

    few, more = (
        st.tuples(st.integers(1, 6), st.integers(1, 3)),
        st.tuples(st.integers(7, 30), st.integers(1, 6)),
    )
    return (few | more).flatmap(shaped)


def drawn(rows, y, by_sum, variance, sizes):
    """Make the arrays; by_sum makes the classes separable."""
    x = a(*rows) * a(*sizes)[:, None]
    return x, (x.sum(axis=1) > 0).astype(np.int64) if by_sum else labels(*y), variance


def workload(n):
    """The largest input; separable classes in one column; and a wide prior with a few rows of large scores."""
    rng = np.random.default_rng(n)
    x = rng.normal(0, 1, (n, 20)).clip(-10, 10)
    x[:, 0] = 1.0
    y = (x @ rng.normal(0, 0.5, 20) + rng.logistic(0, 1, n) > 0).astype(np.int64)
    line = x[: n // 2, 1:2].copy()
    far = rng.normal(0, 0.1, (n // 10, 5)).clip(-10, 10)
    far[:5] = 10 * rng.choice([-1.0, 1.0], (5, 5))
    return {
        "many columns": (x, y, 0.5),
        "separable": (line, (line[:, 0] > 0).astype(np.int64), 10.0),
        "few rows far away": (far, (far[:, 0] + far[:, 1] > 0).astype(np.int64), 10_000.0),
    }

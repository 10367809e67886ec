"""Hidden suite of lasso."""

import math

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-6, abs=1e-6)


def valid(x, y, penalty, sweeps):
    """Arrays within the sizes, and columns of zeros or clearly not."""
    if x.ndim != 2 or any(array.dtype != np.float64 for array in (x, y)):
        return False
    n, d = x.shape
    if not (1 <= n <= 2000 and 1 <= d <= 800 and y.shape == (n,)):
        return False
    squares = (x**2).mean(axis=0)
    return bool(
        (np.abs(x) <= 100).all()
        and (np.abs(y) <= 1000).all()
        and ((squares == 0) | (squares >= 1e-4)).all()
        and 0 <= penalty <= 10_000
        and 0 <= sweeps <= 1000
    )


def expected(x, y, penalty, sweeps):
    """Compute all residuals again for each weight, and choose the best of two candidates."""
    rows, targets = x.tolist(), y.tolist()
    w = [0.0] * x.shape[1]
    for _ in range(sweeps):
        for j in range(len(w)):
            w[j] = 0.0
            others = [t - math.fsum(a * b for a, b in zip(row, w)) for row, t in zip(rows, targets)]
            scale = math.fsum(row[j] ** 2 for row in rows) / len(rows)
            slope = math.fsum(row[j] * e for row, e in zip(rows, others)) / len(rows)
            w[j] = best(scale, slope, penalty)
    return np.array(w)


def best(scale, slope, penalty):
    """Minimize scale / 2 * w**2 - slope * w + penalty * |w|: right of 0, left of 0, or at 0."""
    if scale == 0:
        return 0.0
    candidates = [0.0, max(0.0, (slope - penalty) / scale), min(0.0, (slope + penalty) / scale)]
    return min(candidates, key=lambda w: scale / 2 * w * w - slope * w + penalty * abs(w))


def a(*values):
    return np.array(values, dtype=np.float64)


X = a([1, 2, -1], [0, -3, 0.5], [2.5, 1, 3], [-2, 0.5, 1], [4, 4, 0])
Y = a(13, -1, 5.5, 2, -8)
LATE = a([1, 1, 2], [0, -1, 2], [1, 2, 2])

test_edges = edge_cases(
    no_sweep=(X, Y, 0.5, 0),
    one_sweep=(X, Y, 0.5, 1),
    two_sweeps=(X, Y, 0.5, 2),
    three_sweeps=(X, Y, 0.5, 3),
    many_sweeps=(X, Y, 0.5, 300),
    many_small_changes=(a([1, 1], [1, 1.25], [-1, -0.75]), a(3, 1, 4), 0.01, 25),
    no_penalty=(X, Y, 0.0, 3),
    small_penalty=(X, Y, 0.001, 5),
    only_some_weights_are_zero=(LATE, a(5, -2, 2), 1.0, 400),
    large_penalty=(X, Y, 10_000.0, 3),
    penalty_equals_the_slope=(a([1], [-1]), a(3, -3), 3.0, 2),
    negative_weight=(a([1], [-1]), a(-3, 3), 1.0, 1),
    tiny_weight=(a([1], [-1]), a(5e-5, -5e-5), 0.0, 1),
    tiny_weight_and_tiny_penalty=(a([50, 1], [-20, 2], [10, -3]), a(0.01, 0.02, -0.03), 1e-4, 3),
    weight_below_one=(a([1], [-1]), a(0.5, -0.5), 0.125, 1),
    column_not_scaled=(a([4], [-2]), a(3, 5), 0.5, 1),
    column_of_small_values=(a([0.02], [-0.01]), a(300, 100), 0.5, 1),
    columns_of_different_scales=(a([50, 0.1], [-20, 0.2], [10, -0.3]), a(300, 100, -500), 2.0, 6),
    column_of_zeros=(a([0, 1], [0, 2]), a(3, 1), 0.25, 3),
    first_columns_of_zeros=(a([0, 0, 1], [0, 0, 2]), a(3, 1), 0.25, 3),
    only_zeros=(a([0, 0], [0, 0]), a(3, 1), 0.25, 3),
    no_penalty_and_zeros=(a([0, 1], [0, 2]), a(3, 1), 0.0, 3),
    one_row=(a([2, -1, 0.5]), a(3), 0.25, 4),
    one_column=(a([2], [1], [-1]), a(3, 1, 4), 0.25, 4),
    more_columns_than_rows=(a([1, 0, 2, -1, 3], [0, 3, 1, 1, -2]), a(30, -2), 0.5, 7),
    equal_columns=(a([1, 1], [2, 2], [-1, -1]), a(3, 1, 4), 0.1, 5),
    opposite_columns=(a([1, -1], [2, -2], [-1, 1]), a(3, 5, 4), 0.1, 5),
    weight_returns_to_zero=(a([1, 1], [1, 2], [1, 2.5]), a(1, 2, 2.5), 0.05, 200),
    weight_changes_its_sign=(a([1, 2], [2, 3.5], [-1, -3]), a(3, 5, -6), 0.05, 100),
    zero_weight_becomes_nonzero_later=(LATE, a(5, -2, 2), 1.0, 10),
    mean_of_y_far_from_zero=(X, Y + 100, 0.5, 5),
    same_rows_twice=(np.vstack([X, X]), np.concatenate([Y, Y]), 0.5, 5),
    y_is_zero=(X, 0 * Y, 0.5, 5),
    three_hundred_rows=(
        a(*([i % 7, i % 11 - 5, -i / 50] for i in range(300))),
        a(*(i % 13 - i % 5 + i / 50 for i in range(300))),
        0.75,
        6,
    ),
)


@exhaustive_cases(count=800)
def test_exhaustive(small):
    """One to three rows of one column, then of two; one sweep to three, with and without a penalty."""

    def rows(columns, values, targets, penalties):
        row = small.lists(values, columns, least=columns).kept(columns)
        return small.built(
            lambda items, penalty, sweeps: (
                a(*(row for row, _ in items)),
                a(*(target for _, target in items)),
                penalty,
                sweeps,
            ),
            small.lists(small.pairs(row, targets), least=1),
            penalties,
            [1, 2, 3],
        )

    return small.either(rows(1, [1, 0, -2], [3, 0, -1], [1.0, 0.0]), rows(2, [1, -2, 0], [3, -1], [0.5]))


@random_cases
def test_random(st):
    """One to eight rows of one to five columns, few sweeps, and penalties of all sizes."""

    def shaped(sizes):
        n, d = sizes
        entry = st.sampled_from([st.integers(-3, 3), st.floats(-3, 3), st.integers(-100, 100)])
        x = entry.flatmap(
            lambda items: st.lists(st.lists(items, min_size=d, max_size=d), min_size=n, max_size=n)
        )
        targets = st.sampled_from([st.integers(-9, 9), st.floats(-1000, 1000), st.floats(-0.001, 0.001)])
        y = targets.flatmap(lambda items: st.lists(items, min_size=n, max_size=n))
        share = st.sampled_from([0.0, 0.01, 0.1, 0.4, 0.8]) | st.floats(0, 1)
        sweeps = st.integers(1, 4) | st.integers(1, 4) | st.integers(0, 40)
        return st.builds(arguments, x, y, share, sweeps)

    return st.tuples(st.integers(1, 8), st.integers(1, 5)).flatmap(shaped)


def arguments(x, y, share, sweeps):
    """Make the arrays, with small columns as zeros, and a share of the least penalty that leaves only zeros."""
    x, y = a(*x), a(*y)
    x[:, (x**2).mean(axis=0) < 1e-4] = 0.0
    return x, y, min(10_000.0, share * float(np.abs(x.T @ y).max()) / len(x)), sweeps


def test_minimum(examine):
    """Check the optimality conditions after many sweeps."""
    cases = [(X, Y, penalty, 1000) for penalty in (0.05, 0.25, 1.0, 1.5)]
    cases += [(LATE, a(5, -2, 2), penalty, 1000) for penalty in (0.25, 1.0, 2.0)]
    for case, w in zip(cases, examine.answers(cases)):
        x, y, penalty, _ = case
        if w.shape != (x.shape[1],):
            examine.fail(f"expected {x.shape[1]} weights", case, w)
        slopes = x.T @ (y - x @ w) / len(x)
        for j, (slope, weight) in enumerate(zip(slopes.tolist(), w.tolist())):
            zero = abs(weight) <= 2e-6
            apart = max(abs(slope) - penalty, 0.0) if zero else abs(slope - math.copysign(penalty, weight))
            if not apart <= 1e-4:
                examine.fail(f"the objective can still be decreased at index {j} after 1,000 sweeps", case, w)


def workload(n):
    """Many correlated columns; many rows of few columns; and more columns than rows."""
    rng = np.random.default_rng(n)
    x = (rng.normal(0, 1, (n, 800)) + rng.normal(0, 1, (n, 1))).clip(-100, 100)
    truth = np.where(np.arange(800) % 4 == 0, rng.normal(0, 1, 800), 0.0)
    y = (x @ truth + rng.normal(0, 1, n)).clip(-1000, 1000)
    return {
        "many columns": (x, y, 0.1, 8),
        "few columns": (x[:, :4].copy(), y, 0.1, 600),
        "few rows": (x[:50].copy(), y[:50], 0.2, 3),
    }

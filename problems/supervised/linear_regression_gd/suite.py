"""Hidden suite of linear_regression_gd."""

import math

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-6, abs=1e-6)


def valid(x, y, rate, steps):
    """Arrays within the sizes, and a rate with which no step can diverge."""
    if x.ndim != 2 or any(array.dtype != np.float64 for array in (x, y)):
        return False
    n, d = x.shape
    if not (1 <= n <= 5000 and 1 <= d <= 20 and y.shape == (n,) and 0 <= steps <= 2000):
        return False
    return bool(
        (np.abs(x) <= 100).all()
        and (np.abs(y) <= 1000).all()
        and 0 < rate * (1 + (x**2).sum(axis=1).max()) <= 1
    )


def expected(x, y, rate, steps):
    """Use no steps: along each eigenvector of the second derivative, the sum of a geometric series."""
    design = np.column_stack([np.ones(len(x)), x])
    values, vectors = np.linalg.eigh(2 * design.T @ design / len(x))
    slopes = vectors.T @ (2 * design.T @ y / len(x))
    return vectors @ [slope * series(rate, value, steps) for slope, value in zip(slopes, values)]


def series(rate, value, steps):
    """Return the sum of rate * (1 - rate * value)**i for i below steps."""
    small = rate * value
    if abs(small) * steps < 1e-9:
        return rate * steps
    if small < 0.5:
        return -math.expm1(steps * math.log1p(-small)) / value
    return (1 - (1 - small) ** steps) / value


def a(*values):
    return np.array(values, dtype=np.float64)


X, Y = a([1, 2], [0, -3], [2.5, 1]), a(3, -1, 5.5)

test_edges = edge_cases(
    no_step=(X, Y, 0.05, 0),
    one_step=(X, Y, 0.05, 1),
    two_steps=(X, Y, 0.05, 2),
    three_steps=(X, Y, 0.05, 3),
    many_steps=(X, Y, 0.05, 2000),
    tiny_rate=(X, Y, 1e-6, 2000),
    tiny_rate_large_y=(X, 1000 / 5.5 * Y, 1e-4, 50),
    largest_rate_that_oscillates=(a([3], [3]), a(7, 7), 0.1, 7),
    oscillates_for_an_even_number_of_steps=(a([3], [3]), a(7, 7), 0.1, 8),
    rate_one=(a([0], [0]), a(4, 7), 1.0, 5),
    rate_one_even_number_of_steps=(a([0], [0]), a(4, 7), 1.0, 6),
    rate_one_overshoots=(a([0], [0]), a(1000, 900), 1.0, 3),
    column_of_tiny_values=(a([1e-3, 1], [-1e-3, 1], [2e-3, -1]), a(1000, -900, 800), 0.4, 2000),
    column_of_values_near_1e_6=(a([1e-6], [-1e-6], [2e-6]), a(1000, -900, 800), 1.0 - 1e-9, 2000),
    column_of_small_values_fits=(a([0.05], [-0.05]), a(1000, -1000), 0.99, 2000),
    steps_below_1e_9_add_up=(a([1], [-1]), a(5, 5), 6e-11, 2000),
    largest_gradient=(a([100], [100], [100]), a(1000, 1000, 1000), 9.9e-5, 3),
    largest_negative_gradient=(a([100, -100], [100, -100]), a(-1000, -1000), 4.9e-5, 2),
    rate_a_half_finds_the_mean=(a([0], [0], [0]), a(4, 7, 1), 0.5, 1),
    one_row=(a([2, -1, 0.5]), a(3), 0.1, 20),
    intercept_only=(a([0, 0], [0, 0], [0, 0]), a(1, 2, 6), 0.25, 3),
    mean_of_y_is_zero=(a([1], [-1], [2], [-2]), a(3, -3, 1, -1), 0.1, 4),
    column_far_from_zero=(a([100], [99], [98]), a(3, 1, 4), 9e-5, 500),
    columns_of_different_scales=(a([10, 0.01], [-9, 0.02], [3, -0.05]), a(3, 1, -4), 0.009, 100),
    equal_columns=(a([1, 1], [2, 2], [-1, -1]), a(3, 1, 4), 0.1, 300),
    nearly_equal_columns=(
        a([1, 1 + 1e-7], [2, 2 - 1e-7], [-1, -1 + 3e-7], [3, 3]),
        a(24, -900, 213, 663),
        0.05,
        2000,
    ),
    nearly_equal_columns_far_from_zero=(
        a([7, 7 + 1e-7], [5, 5 + 2e-7], [6, 6 - 3e-7], [4, 4 + 1e-7]),
        a(450, 450, -900, 0),
        0.0099,
        1500,
    ),
    more_columns_than_rows=(a([1, 0, 2, -1], [0, 3, 1, 1]), a(3, -2), 0.08, 40),
    same_rows_twice=(np.vstack([X, X]), np.concatenate([Y, Y]), 0.05, 10),
    y_is_zero=(X, a(0, 0, 0), 0.05, 10),
    already_flat_after_one_step=(a([1], [-1]), a(5, 5), 0.5, 9),
    perfect_fit_stays=(a([0], [0]), a(2, 2), 0.5, 30),
    slow_start=(a([0.01], [-0.01]), a(1, -1), 0.9, 30),
    three_hundred_rows=(
        a(*([i % 7 / 4, i % 11 - 5, -i / 100] for i in range(300))),
        a(*(i % 13 - i % 5 + i / 50 for i in range(300))),
        0.02,
        60,
    ),
)


@exhaustive_cases(count=800)
def test_exhaustive(small):
    """One to three rows of one column, then of two; no step to three, and two rates."""

    def rows(columns, values, targets):
        row = small.lists(values, columns, least=columns).kept(columns)
        return small.built(
            lambda items, rate, steps: (
                a(*(row for row, _ in items)),
                a(*(target for _, target in items)),
                rate,
                steps,
            ),
            small.lists(small.pairs(row, targets), least=1),
            [0.125, 0.0625],
            [1, 2, 0, 3],
        )

    return small.either(rows(1, [1, 0, -2], [3, 0, -1]), rows(2, [1, -2], [3, -1]))


@random_cases
def test_random(st):
    """One to eight rows of one to four columns, few steps or many, and rates up to the largest."""

    def shaped(sizes):
        n, d = sizes
        entry = st.sampled_from([st.integers(-3, 3), st.floats(-3, 3), st.integers(-100, 100)])
        x = entry.flatmap(
            lambda items: st.lists(st.lists(items, min_size=d, max_size=d), min_size=n, max_size=n)
        )
        y = st.lists(st.integers(-9, 9) | st.floats(-1000, 1000), min_size=n, max_size=n)
        share = st.sampled_from([1.0, 0.5, 0.1, 0.001]) | st.floats(0.01, 1.0)
        steps = st.integers(1, 6) | st.integers(1, 6) | st.integers(0, 2000)
        return st.builds(arguments, x, y, share, steps)

    return st.tuples(st.integers(1, 8), st.integers(1, 4)).flatmap(shaped)


def arguments(x, y, share, steps):
    """Make the arrays, and a share of the largest rate."""
    x = a(*x)
    return x, a(*y), 0.999_999 * share / float(1 + (x**2).sum(axis=1).max()), steps


def workload(n):
    """Many rows with many steps, few columns with more steps, and fewer rows than columns."""
    rng = np.random.default_rng(n)
    x = rng.normal(0, 1, (n, 20)).clip(-4, 4)
    y = x @ rng.normal(0, 1, 20) + rng.normal(3, 1, n)
    return {
        "many columns": (x, y, 1 / 200, 300),
        "few columns": (x[: n // 4, :2].copy(), y[: n // 4], 1 / 40, 600),
        "few rows": (x[:20].copy(), y[:20], 1 / 200, 300),
    }

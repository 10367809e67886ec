"""Hidden suite of ridge."""

from fractions import Fraction

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-6, abs=1e-6)


def valid(x, y, penalty):
    """Arrays within the sizes, and a penalty that is large enough for them."""
    if x.ndim != 2 or any(array.dtype != np.float64 for array in (x, y)):
        return False
    n, d = x.shape
    return bool(
        1 <= n <= 20_000
        and 1 <= d <= 60
        and y.shape == (n,)
        and (np.abs(x) <= 100).all()
        and (np.abs(y) <= 1000).all()
        and max(1e-3, 1e-7 * float((x**2).sum())) <= penalty <= 1e9
    )


def expected(x, y, penalty):
    """Solve the normal equations exactly, in fractions, with the intercept among the unknowns."""
    rows = [[Fraction(1), *map(Fraction, row)] for row in x.tolist()]
    targets = [Fraction(value) for value in y.tolist()]
    columns = list(zip(*rows))
    system = [[*(dot(one, other) for other in columns), dot(one, targets)] for one in columns]
    for j in range(1, len(system)):
        system[j][j] += Fraction(penalty)
    for j in range(len(system)):  # positive definite, so every pivot is positive
        system[j] = [value / system[j][j] for value in system[j]]
        for i in range(len(system)):
            if i != j:
                system[i] = [p - system[i][j] * q for p, q in zip(system[i], system[j])]
    return np.array([float(row[-1]) for row in system])


def dot(one, other):
    return sum((p * q for p, q in zip(one, other)), Fraction(0))


def a(*values):
    return np.array(values, dtype=np.float64)


X, Y = a([1, 2], [0, -3], [2.5, 1], [4, 4]), a(13, -1, 5.5, 8)

test_edges = edge_cases(
    moderate_penalty=(X, Y, 1.5),
    small_penalty=(X, Y, 1e-3),
    large_penalty_leaves_the_mean=(X, Y, 1e9),
    penalty_one=(X, Y, 1.0),
    penalty_between_zero_and_one=(X, Y, 0.25),
    one_row=(a([3, -2]), a(5), 2.0),
    two_rows=(a([3, -2], [1, 7]), a(5, -2), 2.0),
    more_columns_than_rows=(a([1, 0, 2, -1, 5], [0, 3, 1, 1, 4]), a(30, -2), 0.5),
    one_column=(a([1], [2], [4]), a(3, 1, 8), 3.0),
    constant_column=(a([5, 1], [5, 2], [5, -4], [5, 0]), a(1, 2, 6, -3), 0.1),
    column_of_zeros=(a([0, 1], [0, 2], [0, -4], [0, 0]), a(1, 2, 6, -3), 0.1),
    all_columns_constant=(a([5, 1], [5, 1], [5, 1]), a(1, 2, 6), 0.1),
    equal_columns=(a([1, 1], [2, 2], [4, 4], [-1, -1]), a(3, 1, 4, 1), 0.01),
    column_is_the_sum_of_two=(
        a([1, 2, 3], [0, 5, 5], [4, 1, 5], [-1, 1, 0], [2, 2, 4]),
        a(3, 1, 4, 1, -5),
        0.1,
    ),
    column_far_from_zero=(a([100], [99], [98], [99.5]), a(3, 1, 4, 1), 2.0),
    y_far_from_zero=(X, Y + 900, 2.0),
    mean_of_y_is_zero=(X, Y - Y.mean(), 2.0),
    centered_columns=(a([1, -2], [-1, 2], [3, 5], [-3, -5]), a(3, 1, 4, 2), 2.0),
    scales_that_differ=(a([100, 0.1], [-100, 0.2], [50, -0.5], [0, 0.4]), a(3, 1, 4, -5), 0.5),
    same_rows_twice=(np.vstack([X, X]), np.concatenate([Y, Y]), 3.0),
    tiny_column_least_penalty=(a([0.001], [-0.001]), a(1000, -1000), 1e-3),
    small_columns_least_penalty=(a([0.03, 0.01], [-0.03, 0.02], [0.01, -0.02]), a(1000, -1000, 700), 1e-3),
    tiny_column_beside_a_large_one=(
        a([100, 1e-9], [-100, 1e-9], [100, -1e-9], [-100, -1e-9]),
        a(1000, 800, -900, -700),
        0.005,
    ),
    largest_penalty_of_large_columns=(
        a(*([i % 201 - 100, 100 * (-1) ** i] for i in range(300))),
        a(*(10 * (i % 201 - 100) for i in range(300))),
        1e9,
    ),
    y_is_constant=(X, a(7, 7, 7, 7), 0.5),
    y_is_zero=(X, a(0, 0, 0, 0), 0.5),
    three_hundred_rows=(
        a(*([i % 7, i % 11 - 5, -i / 4] for i in range(300))),
        a(*(i % 13 - i % 5 + i / 50 for i in range(300))),
        150.0,
    ),
)


@exhaustive_cases(count=800)
def test_exhaustive(small):
    """One to four rows of one column, then two columns; equal rows and columns, zeros and constants."""

    def rows(columns, values, targets, penalties):
        row = small.lists(values, columns, least=columns).kept(columns)
        return small.built(
            lambda items, penalty: (
                a(*(row for row, _ in items)),
                a(*(target for _, target in items)),
                penalty,
            ),
            small.lists(small.pairs(row, targets), least=1),
            penalties,
        )

    return small.either(rows(1, [1, 0, -2], [3, 0, -1], [1.0, 0.5]), rows(2, [1, -2], [3, -1], [3.0]))


@random_cases
def test_random(st):
    """More rows than columns or fewer; columns far from zero; penalties of all sizes."""

    def shaped(sizes):
        n, d = sizes
        entry = st.sampled_from(
            [
                st.integers(-3, 3),
                st.floats(-5, 5),
                st.integers(-100, 100),
                st.floats(90, 100),
                st.floats(-0.05, 0.05),
            ]
        )
        column = entry.flatmap(lambda items: st.lists(items, min_size=n, max_size=n))
        columns = st.lists(column, min_size=d, max_size=d)
        y = st.lists(st.integers(-9, 9) | st.floats(-1000, 1000), min_size=n, max_size=n)
        penalty = st.sampled_from([0.001, 0.01, 0.5, 2.0, 30.0, 1e4, 1e9]) | st.floats(0.1, 100)
        return st.builds(arguments, columns, y, penalty)

    sizes = st.tuples(st.integers(1, 9), st.integers(1, 5)) | st.tuples(st.integers(6, 14), st.integers(1, 4))
    return sizes.flatmap(shaped)


def arguments(columns, y, penalty):
    """Make the arrays, and raise a penalty that is too small for them."""
    x = np.ascontiguousarray(a(*columns).T)
    return x, a(*y), max(penalty, 1.001e-7 * float((x**2).sum()))


def workload(n):
    """The largest input, one of few columns, and one with more columns than rows."""
    rng = np.random.default_rng(n)
    x = rng.normal(0, 2, (n, 60)) + rng.normal(0, 3, 60)
    y = (x @ rng.normal(0, 0.8, 60) + rng.normal(3, 1, n)).clip(-1000, 1000)
    return {
        "many columns": (x.clip(-100, 100), y, 300.0),
        "few columns": (x[:, :2].copy(), y, 2000.0),
        "few rows": (x[:40].copy(), y[:40], 5.0),
    }

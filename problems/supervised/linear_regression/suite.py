"""Hidden suite of linear_regression."""

from fractions import Fraction

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-6, abs=1e-6)


def valid(x, y):
    """Multiples of 1/8 within the sizes; singular values zero or clearly not, and not zero for many rows."""
    if x.ndim != 2 or any(array.dtype != np.float64 for array in (x, y)):
        return False
    n, d = x.shape
    if not (1 <= n <= 20_000 and 1 <= d <= 60 and y.shape == (n,)):
        return False
    if not ((np.abs(x) <= 100).all() and (x * 8 == np.rint(x * 8)).all() and (np.abs(y) <= 1000).all()):
        return False
    relative = np.linalg.svd(np.column_stack([np.ones(n), x]), compute_uv=False)
    relative /= relative[0]
    clear = relative >= 1 / 2000
    return bool((clear | (relative < 1e-12)).all() and (n <= 200 or clear.all()))


def expected(x, y):
    """Solve exactly in fractions: coefficients in the row space, by the normal equations."""
    a = [[Fraction(1), *map(Fraction, row)] for row in x.tolist()]
    basis = [row for row in reduced(a) if any(row)]
    b = [[dot(row, vector) for vector in basis] for row in a]
    columns = list(zip(*b))
    target = [Fraction(value) for value in y.tolist()]
    system = [[*(dot(one, other) for other in columns), dot(one, target)] for one in columns]
    factors = [row[-1] for row in reduced(system)]
    return np.array([float(dot(factors, column)) for column in zip(*basis)])


def dot(one, other):
    return sum((p * q for p, q in zip(one, other)), Fraction(0))


def reduced(rows):
    """Return the reduced row echelon form."""
    rows, done = [list(row) for row in rows], 0
    for column in range(len(rows[0])):
        pivot = next((i for i in range(done, len(rows)) if rows[i][column]), None)
        if pivot is not None:
            rows[done], rows[pivot] = rows[pivot], rows[done]
            rows[done] = [value / rows[done][column] for value in rows[done]]
            for i in range(len(rows)):
                if i != done and rows[i][column]:
                    rows[i] = [p - rows[i][column] * q for p, q in zip(rows[i], rows[done])]
            done += 1
    return rows


def a(*values):
    return np.array(values, dtype=np.float64)


test_edges = edge_cases(
    one_row_one_column=(a([3]), a(5)),
    one_row_many_columns=(a([1, -2, 0, 4]), a(-7)),
    two_rows_many_columns=(a([1, -2, 0, 4], [3, 1, 1, -1]), a(-7, 2.5)),
    through_all_points=(a([0, 1], [1, 0], [2, 5]), a(1, -1, 4)),
    between_the_points=(a([0, 1], [1, 0], [2, 5], [-3, 2], [4, 4]), a(1, -1, 4, 0.3, 7.7)),
    intercept_far_from_zero=(a([0], [1], [2], [3]), a(1000, 999, 1000, 998)),
    column_far_from_zero=(a([100], [90], [80], [98]), a(3, 1, 4, 1)),
    constant_column=(a([2], [2], [2]), a(1, 2, 6)),
    constant_column_among_others=(a([5, 1], [5, 2], [5, -4], [5, 0]), a(1, 2, 6, -3)),
    column_of_ones=(a([1, 1], [1, 2], [1, -4], [1, 0]), a(1, 2, 6, -3)),
    column_of_zeros=(a([0, 1], [0, 2], [0, -4], [0, 0]), a(1, 2, 6, -3)),
    all_zero=(a([0, 0], [0, 0], [0, 0]), a(1, 2, 6)),
    equal_columns=(a([1, 1], [2, 2], [4, 4], [-1, -1]), a(3, 1, 4, 1)),
    opposite_columns=(a([1, -1], [2, -2], [4, -4], [-1, 1]), a(3, 1, 4, 1)),
    column_is_the_sum_of_two=(a([1, 2, 3], [0, 5, 5], [4, 1, 5], [-1, 1, 0], [2, 2, 4]), a(3, 1, 4, 1, -5)),
    one_hot_columns=(a([1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 0, 0], [0, 0, 1]), a(3, 1, 4, 1, -5)),
    dependent_columns_of_large_values=(
        a(
            *(
                [p, q, p + q, r]
                for p, q, r in [
                    (37, 11, 99),
                    (-29, 53, 7),
                    (13, -47, -83),
                    (41, 7, 61),
                    (-3, 17, 20),
                    (23, 31, -50),
                ]
            )
        ),
        a(312.7, -87.1, 530.3, 411.9, -999.9, 40),
    ),
    square_but_dependent=(
        a([7, 3, 10, 11], [-5, 13, 8, -9], [17, -11, 6, 3], [9, 19, 28, -7], [-13, 6, -7, 5]),
        a(3, 1, 4, 1, -5),
    ),
    square_with_a_constant_sum=(a([7, 3, -10], [-5, 13, -8], [17, -11, -6], [9, -19, 10]), a(3, 1, 4, 1)),
    equal_rows=(a([1, 7], [1, 7], [1, 7]), a(3, 1, 4)),
    scales_that_differ=(a([100, 0.125], [-100, 0.25], [50, -0.5], [0, 0.375], [25, 0]), a(3, 1, 4, 1, -5)),
    small_singular_value=(a([20, 20.125], [-10, -10], [5, 5], [17, 17], [-22, -22]), a(3, 1, 4, 1, -5)),
    as_many_rows_as_coefficients=(a([1, 2], [4, -1], [0, 3]), a(3, 1, 4)),
    small_matrix_with_tiny_singular_value=(
        a([-0.75, -0.75, -0.75], [-0.25, -0.25, 0.625], [0.875, 1, 0], [-0.375, -0.375, 0.375]),
        a(3, 1, 4, 1),
    ),
    y_with_many_digits=(a([11], [11.125]), a(999.1, 999.2)),
    sums_that_need_float64=(a([100, -99.875], [99.125, 98.625], [-98.375, 99.75]), a(0.1, 0.2, 0.3)),
    y_is_zero=(a([1, 2], [4, -1], [0, 3]), a(0, 0, 0)),
    tiny_y=(a([1, 2], [4, -1], [0, 3], [2, 2]), a(0.001, 0.002, -0.004, 0.0005)),
    three_hundred_rows=(
        a(*([i % 7, i % 11 - 5, -i / 4] for i in range(300))),
        a(*(i % 13 - i % 5 + i / 50 for i in range(300))),
    ),
)


@exhaustive_cases(count=800)
def test_exhaustive(small):
    """One to four rows of one column, then two columns; equal rows and columns, zeros and constants."""

    def rows(columns, values, targets):
        one = small.lists(values, columns, least=columns).kept(columns)
        pairs = small.pairs(one, targets)
        return small.built(
            lambda items: (a(*(row for row, _ in items)), a(*(target for _, target in items))),
            small.lists(pairs, least=1),
        )

    return small.either(rows(1, [1, 0, -2], [3, 0, -1]), rows(2, [1, 0, -2], [3, -1]))


@random_cases
def test_random(st):
    """Rows of one to five columns, more of them than coefficients or fewer; some columns repeat others, or nearly."""

    def shaped(sizes):
        n, d = sizes
        near, wide = st.integers(-3, 3), st.integers(-800, 800).map(lambda eighths: eighths / 8)
        column = st.sampled_from([near, near, wide]).flatmap(
            lambda entry: st.lists(entry, min_size=n, max_size=n)
        )
        columns = st.lists(column, min_size=d, max_size=d)
        copies = st.lists(st.sampled_from([None] * 5 + [*range(d)]), min_size=d, max_size=d)
        target = (
            st.integers(-9, 9) | st.floats(-1000, 1000) | st.integers(-(10**6), 10**6).map(lambda k: k / 1000)
        )
        y = st.lists(target, min_size=n, max_size=n)
        change = st.sampled_from([0.0, 0.0, 0.125])
        return st.builds(arguments, columns, copies, y, change)

    sizes = st.tuples(st.integers(1, 9), st.integers(1, 5)) | st.tuples(st.integers(6, 14), st.integers(1, 4))
    return sizes.flatmap(shaped).filter(lambda both: valid(*both))


def arguments(columns, copies, y, change):
    """Make the arrays; a column with a number is the negative of that column, but for a change in one row."""
    x = a(*columns).T
    for j, other in enumerate(copies):
        if other is not None:
            x[:, j] = -x[:, other]
            x[j % len(x), j] += change if x[j % len(x), j] < 100 else -change
    return np.ascontiguousarray(x), a(*y)


def workload(n):
    """The largest input, one with dependent columns, and one with more columns than rows."""
    rng = np.random.default_rng(n)
    x = rng.integers(-40, 41, (n, 60)) / 8
    x[:, ::7] = rng.integers(-800, 801, (n, 9)) / 8
    y = (x @ rng.normal(0, 0.8, 60) + rng.normal(3, 1, n)).clip(-1000, 1000)
    # computed singular values that should be 0 are about 1e-16 and 3e-16 here, relative to the largest: below the
    # cutoff of np.linalg.pinv on every machine
    dependent = x[:200] + 10
    dependent[:, ::7] -= 10
    dependent[:, 20:30] = dependent[:, :10]
    dependent[:, 35] = 2.5
    twice = np.random.default_rng(1).integers(-40, 41, (100, 20)) / 8
    twice[:, 10:] = twice[:, :10]
    return {
        "independent columns": (x, y),
        "dependent columns": (dependent, y[:200]),
        "each column twice": (twice, y[:100]),
        "few rows": (x[:40].copy(), y[:40]),
    }

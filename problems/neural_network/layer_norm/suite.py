"""Hidden suite of layer_norm."""

import math
import random
import statistics

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-6, abs=1e-6)


def valid(x, gamma, beta, eps):
    """Rows far from zero vary enough that the rounding of a mean does not reach the tolerance."""
    if x.ndim != 2 or any(array.dtype != np.float64 for array in (x, gamma, beta)):
        return False
    n, d = x.shape
    return (
        1 <= n <= 2000
        and 1 <= d <= 2000
        and n * d <= 250_000
        and gamma.shape == beta.shape == (d,)
        and bool((np.abs(x) <= 1_000_000).all())
        and not any(far_and_flat(row) for row in x)
        and all(bool((np.abs(array) <= 10).all()) for array in (gamma, beta))
        and 1e-5 <= eps <= 1
    )


def far_and_flat(row):
    """Return whether a row is far from zero and nearly constant."""
    return np.abs(row).max() > 1000 and row.var() < 1


def expected(x, gamma, beta, eps):
    """Normalize one row after the other, with exact sums."""
    rows = []
    for row in x.tolist():
        mean = statistics.fmean(row)
        deviation = math.sqrt(math.fsum((number - mean) ** 2 for number in row) / len(row) + eps)
        rows.append([g * ((number - mean) / deviation) + b for number, g, b in zip(row, gamma, beta)])
    return np.array(rows)


def layer(x, gamma, beta, eps):
    return (*(np.array(part, dtype=np.float64) for part in (x, gamma, beta)), eps)


GAMMA, BETA = [1, -2, 0.5], [0.25, 0, 3]
A = [[1, 10, 3], [30, 8, 5]]

test_edges = edge_cases(
    one_element=layer([[5]], [2], [3], 1e-5),
    one_feature=layer([[5], [-7], [0]], [2], [3], 0.5),
    one_row=layer([[1, 4, 2]], GAMMA, BETA, 0.1),
    two_rows=layer(A, GAMMA, BETA, 0.1),
    square=layer([[1, 2, 9], [4, -5, 6], [7, 80, 9]], GAMMA, BETA, 0.1),
    more_rows_than_features=layer([[1, 2], [5, 1], [0, 7]], [3, 2], [1, -1], 0.1),
    zeros_in_gamma=layer(A, [0, 1, 0], BETA, 0.1),
    zeros_in_beta=layer(A, GAMMA, [0, 0, 0], 0.1),
    gamma_of_ones=layer(A, [1, 1, 1], BETA, 0.1),
    negative_gamma=layer(A, [-1, -2, -3], [-1, 2, -3], 0.1),
    large_gamma_and_beta=layer(A, [10, -10, 10], [-10, 10, 9.5], 0.1),
    constant_row=layer([[4, 4, 4], [0, 0, 0]], GAMMA, BETA, 1e-5),
    constant_row_beside_another=layer([[4, 4, 4], [1, 2, 3]], GAMMA, BETA, 1e-5),
    variance_near_eps=layer([[0, 0.5, 0.25]], GAMMA, BETA, 1.0),
    variance_below_the_least_eps=layer([[0, 0.001, 0.002]], GAMMA, BETA, 1e-5),
    variance_far_below_eps=layer([[5e-6, -7e-6, 0]], [10, -10, 7], [0, 0, 0], 1e-5),
    variance_far_below_a_large_eps=layer([[0.001, -0.002, 0]], [10, -10, 7], [0, 0, 0], 1),
    small_eps=layer(A, GAMMA, BETA, 1e-5),
    eps_above_the_smallest=layer([[0.003, 0.001, -0.004]], GAMMA, BETA, 2e-5),
    largest_eps=layer([[0.3, 0.1, -0.4]], GAMMA, BETA, 1),
    rows_of_different_size=layer([[1e6, -1e6, 5], [0.001, 0.002, 0.004]], GAMMA, BETA, 1e-5),
    small_variance_far_from_zero=layer(
        [[999_999.1, 999_996.3, 999_999.8], [-999_000.3, -999_003.9, -999_000.1]], GAMMA, BETA, 1e-5
    ),
    tiny_variance_near_1000=layer(
        [[999.7, 999.7003, 999.6999], [-999.7, -999.7, -999.6995]], GAMMA, BETA, 1e-5
    ),
    constant_row_near_1000=layer([[987.654_321] * 7], [1] * 7, [0] * 7, 1e-5),
    largest_elements=layer([[1e6, 1e6, -1e6], [-1e6, -1e6, 1e6]], GAMMA, BETA, 1e-5),
    mean_is_not_the_median=layer([[0, 1, 100]], GAMMA, BETA, 0.1),
    one_large_element_of_many=layer(
        [[900, *[0, 1] * 500], [*[0, 1] * 500, -900]], [2] * 1001, [1] * 1001, 0.1
    ),
    many_rows=layer([[i % 7, i % 5] for i in range(300)], [2, 1], [0, 1], 0.1),
    many_features=layer(
        [[j % 7 for j in range(300)]], [j % 3 for j in range(300)], [j % 5 for j in range(300)], 0.1
    ),
)


@exhaustive_cases(count=700)
def test_exhaustive(small):
    """All shapes of up to four elements, with constant rows among them."""
    grids = small.grids([0.0, 1.0, -3.0, 5.5], most=4)

    def arguments(rows, scale, shift, eps):
        d = len(rows[0])
        return layer(rows, [scale + j for j in range(d)], [shift * j for j in range(d)], eps)

    return small.built(arguments, grids, [2.0, -0.5], [1.0], [0.25])


@random_cases
def test_random(st):
    """Rows of up to eight elements, some of them constant, far from zero, or tiny around zero or another number."""
    near = st.integers(-4, 4) | st.sampled_from([0.1, -2.75, 999.5, 1000.0])
    far = st.integers(999_990, 1_000_000) | st.integers(-1_000_000, 1_000_000)
    tiny = st.integers(-9, 9).map(lambda number: number / 10_000)
    beside = st.integers(-9, 9).map(lambda number: 700 + number / 10_000)
    small_steps = st.integers(-9, 9).map(lambda number: number / 1_000_000)
    entry = st.sampled_from([near, near, st.floats(-50, 50), far, tiny, beside, small_steps])
    factor = st.integers(-3, 3) | st.floats(-10, 10)
    eps = st.sampled_from([1e-5, 1e-3, 0.5, 1.0]) | st.floats(-4.9, 0).map(lambda power: 10**power)

    def built(x, gamma, beta, eps):
        x = np.array(x, dtype=np.float64)
        for i, row in enumerate(x):
            if far_and_flat(row):
                x[i] = row / 1000
        return layer(x, gamma, beta, eps)

    def drawn(n, d):
        row = entry.flatmap(lambda items: st.lists(items, min_size=d, max_size=d))
        x = st.lists(row, min_size=n, max_size=n)
        factors = st.lists(factor, min_size=d, max_size=d)
        return st.builds(built, x, factors, factors, eps)

    return st.tuples(st.integers(1, 5), st.integers(1, 8)).flatmap(lambda shape: drawn(*shape))


def workload(n):
    """Long rows, among them a constant one, one far from zero and one with an outlier; short rows; one feature."""
    rng = random.Random(n)

    def drawn(rows, columns):
        x = [[rng.gauss(400 * (i % 3), 1 + i % 5) for _ in range(columns)] for i in range(rows)]
        x[1] = [x[1][0]] * columns
        if columns > 1:
            x[2] = [999_900 + rng.gauss(0, 20) for _ in range(columns)]
            x[3][rng.randrange(columns)] = -900.0
        gamma, beta = ([rng.uniform(-2, 2) for _ in range(columns)] for _ in range(2))
        return layer(x, gamma, beta, 1e-5)

    return {"long rows": drawn(n, 1000), "short rows": drawn(8 * n, 10), "one feature": drawn(8 * n, 1)}

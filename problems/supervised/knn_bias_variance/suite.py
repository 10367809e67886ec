"""Hidden suite of knn_bias_variance."""

from fractions import Fraction

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-6)


def valid(predictions, truth):
    if any(
        array.dtype != np.float64 or not (np.abs(array) <= 1_000_000).all() for array in (predictions, truth)
    ):
        return False
    if predictions.ndim != 2 or truth.ndim != 1:
        return False
    m, n = predictions.shape
    return 1 <= m <= 20_000 and 1 <= n <= 20_000 and m * n <= 400_000 and len(truth) == n


def expected(predictions, truth):
    """Compare every prediction with every other one of its point: half of the mean is the variance."""
    bias = variance = error = Fraction(0)
    for column, value in zip(predictions.T.tolist(), truth.tolist()):
        numbers, value = list(map(Fraction, column)), Fraction(value)
        m = len(numbers)
        bias += (sum(numbers) - m * value) ** 2 / m**2
        variance += sum((a - b) ** 2 for a in numbers for b in numbers) / (2 * m**2)
        error += sum((a - value) ** 2 for a in numbers) / m
    n = len(truth)
    return float(bias / n), float(variance / n), float(error / n)


def case(predictions, truth):
    return np.array(predictions, dtype=np.float64), np.array(truth, dtype=np.float64)


test_edges = edge_cases(
    one_prediction=case([[3]], [1]),
    one_model=case([[1, 3, 5]], [2, 2, 2]),
    one_point=case([[1], [2], [6]], [0]),
    biases_of_opposite_sign=case([[1, 3], [1, 3]], [2, 2]),
    biases_of_one_sign=case([[1, 1], [2, 4]], [0, 0]),
    no_bias=case([[1, 7], [3, 9]], [2, 8]),
    no_variance=case([[1, 7], [1, 7], [1, 7]], [0, 9]),
    points_differ_more_than_models=case([[0, 100], [1, 101]], [0, 100]),
    models_differ_more_than_points=case([[0, 1], [100, 101]], [0, 0]),
    models_that_are_shifted=case([[0, 10], [5, 15], [-5, 5]], [1, 9]),
    as_many_models_as_points=case([[1, 2, 6], [0, 4, 3], [7, 8, -1]], [1, 5, 0]),
    two_models=case([[0, 0, 0], [2, 4, 6]], [0, 0, 0]),
    many_models=case([[i % 7, i % 3] for i in range(50)], [1, 2]),
    far_from_zero=case([[999_999.25, 999_999.75], [999_999.5, 999_998.875]], [999_999, 999_999.125]),
    far_from_zero_with_little_variance=case([[987_654.321 + i / 1000] for i in range(9)], [987_654.3]),
    constant_far_from_zero=case([[987_654.321]] * 7, [987_654.321]),
    negative_values=case([[-5, 3], [2, -8], [-1, -1]], [-4, 4]),
    mean_is_not_the_median=case([[0, 0], [0, 1], [9, 8]], [0, 5]),
    values_with_many_digits=case([[123_456.789012, 1.5], [123_457.345678, 2.5]], [123_456.5, 0.25]),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """One to four models on one or two points."""
    one = small.lists(small.lists([0, 1, -3], 1, 1), least=1)
    two = small.lists(small.pairs([0, 2, -1], [1, 0]), least=1)
    return small.either(small.built(case, one, [[0], [2]]), small.built(case, two, [[1, 0], [2, -1]]))


@random_cases
def test_random(st):
    """Up to eight models on up to eight points, near to the truth or not, and far from zero or not."""

    def inputs(m, n):
        near = st.integers(-4, 4) | st.floats(-3, 3)
        entry = st.sampled_from([near, st.floats(-1000, 1000)])
        base = st.sampled_from([0, 0, 999_000, -500_000.5])

        def made(rows, truth, shift):
            return case(np.array(rows) + shift, np.array(truth) + shift)

        rows = entry.flatmap(lambda e: st.lists(st.lists(e, min_size=n, max_size=n), min_size=m, max_size=m))
        return st.builds(made, rows, st.lists(near, min_size=n, max_size=n), base)

    return st.tuples(st.integers(1, 8), st.integers(1, 8)).flatmap(lambda shape: inputs(*shape))


def workload(n):
    """As many predictions as there may be: on n points, by many models on one point, by one model."""
    rng = np.random.default_rng(n)
    m = 400_000 // n

    def made(models, points, shift):
        truth = shift + rng.standard_normal(points)
        noise = rng.standard_normal((models, points)) * np.linspace(0.1, 2.0, points)
        return truth + 0.25 + noise, truth

    return {
        "many points": made(m, n, 0.0),
        "far from zero": made(m, n, 900_000.0),
        "one point": made(20_000, 1, 5.0),
        "one model": made(1, 20_000, 5.0),
    }

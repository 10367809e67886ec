"""Hidden suite of knn_bias_variance."""

from fractions import Fraction

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-6, abs=1e-5)


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
    far_from_the_truth=case([[999_999.5, -999_999.25], [999_998.25, -999_998.75]], [-1_000_000, 1_000_000]),
    far_from_the_truth_with_little_variance=case([[987_654.3 + i / 100] for i in range(9)], [-987_654.3]),
    points_far_apart=case(
        [[-999_999.5, 0.5, 999_999], [-999_998, 0.25, 999_998.5]], [-999_999, 0, 999_999.25]
    ),
    one_point_far_from_the_others=case(
        [[1, 2, 1_000_000], [2, 4, 999_999.5], [4, 3, 999_999]], [1, 3, 999_999]
    ),
    one_model_far_from_the_others=case([[1, 2], [1.5, 2.5], [1_000_000, -1_000_000]], [1, 2]),
    models_far_apart_with_little_bias=case(
        [[999_999.7, -999_998.6], [-999_998.9, 999_999.9], [0.3, -0.4]], [0.25, 0.75]
    ),
    one_constant_point=case([[1, 3, 2], [1, 4, 5], [1, 2, 3]], [2, 3, 3]),
    predictions_equal_to_the_truth=case([[1, 3, 2], [1, 4, 5], [2, 3, 3]], [1, 3, 5]),
    equal_models=case([[1, 3, 2], [1, 3, 2], [2, 5, 4]], [0, 3, 1]),
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
    """Up to eight models on up to eight points; near to the truth or not, far from zero and from each other or not."""

    def inputs(m, n):
        near = st.integers(-4, 4) | st.floats(-3, 3)
        entry = st.sampled_from([near, st.floats(-1000, 1000)])
        base = st.sampled_from([0, 999_000, -500_000.5])
        bases = st.just([0] * n) | base.map(lambda one: [one] * n) | st.lists(base, min_size=n, max_size=n)

        def made(rows, truth, shifts, at_truth, distance):
            return case(np.array(rows) + shifts + distance * (not at_truth), np.array(truth) + shifts)

        rows = entry.flatmap(lambda e: st.lists(st.lists(e, min_size=n, max_size=n), min_size=m, max_size=m))
        truth = st.lists(near, min_size=n, max_size=n)
        return st.builds(made, rows, truth, bases, st.booleans(), st.sampled_from([-400_000, 0.5]))

    sizes = st.tuples(st.integers(1, 8), st.integers(1, 8))
    return sizes.flatmap(lambda shape: inputs(*shape)).filter(lambda pair: valid(*pair))


def workload(n):
    """As many predictions as there may be: by many models, on many points, by many models on one point, by one."""
    rng = np.random.default_rng(n)

    def made(models, points, shift):
        truth = shift + rng.standard_normal(points)
        noise = rng.standard_normal((models, points)) * np.linspace(0.1, 2.0, points)
        return truth + 0.25 + noise, truth

    return {
        "many models": made(n, 20, 0.0),
        "far from zero": made(n, 20, 900_000.0),
        "many points": made(20, n, 3.0),
        "one point": made(n, 1, 5.0),
        "one model": made(1, n, 5.0),
    }

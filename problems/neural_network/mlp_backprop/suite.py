"""Hidden suite of mlp_backprop."""

import cmath
import random

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-6, abs=1e-6)


def valid(parameters, x, y):
    if set(parameters) != {"w1", "b1", "w2", "b2"} or x.ndim != 2 or parameters["w2"].ndim != 2:
        return False
    (n, d), (h, c) = x.shape, parameters["w2"].shape
    shapes = {"w1": (d, h), "b1": (h,), "w2": (h, c), "b2": (c,)}
    return (
        1 <= n <= 300
        and 1 <= d <= 128
        and 1 <= h <= 128
        and 1 <= c <= 10
        and all(parameters[name].shape == shape for name, shape in shapes.items())
        and all(array.dtype == np.float64 for array in (x, *parameters.values()))
        and all(bool((np.abs(array) <= 100).all()) for array in parameters.values())
        and bool((np.abs(x) <= 10).all())
        and y.dtype == np.int64
        and y.shape == (n,)
        and bool(((y >= 0) & (y < c)).all())
    )


def expected(parameters, x, y):
    """Differentiate the loss numerically in plain Python: for a tiny t, L(w + it) = L(w) + it L'(w)."""
    values = {name: array.tolist() for name, array in parameters.items()}
    samples = list(zip(x.tolist(), y.tolist()))
    gradients = {name: np.zeros(array.shape) for name, array in parameters.items()}
    for name, gradient in gradients.items():
        for *row, column in np.ndindex(*gradient.shape):
            numbers = values[name][row[0]] if row else values[name]
            numbers[column] += 1e-30j
            gradient[(*row, column)] = loss(values, samples).imag * 1e30
            numbers[column] -= 1e-30j
    return loss(values, samples).real, gradients


def loss(values, samples):
    total = 0j
    for sample, label in samples:
        hidden = [cmath.tanh(one) for one in outputs(values["w1"], values["b1"], sample)]
        logits = outputs(values["w2"], values["b2"], hidden)
        top = max(one.real for one in logits)
        total += cmath.log(sum(cmath.exp(one - top) for one in logits)) + top - logits[label]
    return total / len(samples)


def outputs(weights, biases, inputs):
    columns = zip(*weights)
    return [bias + sum(w * one for w, one in zip(column, inputs)) for bias, column in zip(biases, columns)]


def network(w1, b1, w2, b2, x, y):
    arrays = {
        name: np.array(a, dtype=np.float64) for name, a in (("w1", w1), ("b1", b1), ("w2", w2), ("b2", b2))
    }
    return arrays, np.array(x, dtype=np.float64), np.array(y, dtype=np.int64)


W1, B1 = [[0.5, -1, 0.25], [1, 0.75, -0.5]], [0.125, -0.25, 0.5]
W2, B2 = [[1, -2], [0.5, 1], [-1, 0.25]], [0.5, -0.25]
X = [[1, 2], [-0.5, 0.25], [3, -1], [0, 0.5]]
Y = [0, 1, 1, 0]
SQUARE = [[0.5, -1], [0.25, 2]]

test_edges = edge_cases(
    one_of_everything=network([[0.5]], [0.25], [[2]], [1], [[1.5]], [0]),
    one_hidden_unit=network([[0.5], [-1]], [0.25], [[2, -1]], [1, 0], X, Y),
    one_class=network(W1, B1, [[1], [2], [3]], [4], X, [0] * 4),
    one_feature=network([[1, -0.5, 2]], B1, W2, B2, [[0.5], [-1], [2]], [0, 1, 1]),
    one_sample=network(W1, B1, W2, B2, X[:1], [1]),
    four_samples=network(W1, B1, W2, B2, X, Y),
    five_classes=network(
        SQUARE, [0, 0.5], [[1, 0, -1, 2, 0.5], [0, 2, 1, -1, 0.5]], [0, 1, 0, -1, 0], X, [4, 0, 2, 2]
    ),
    all_sizes_equal=network(SQUARE, [0.5, -1], [[1, -3], [2, 0.5]], [1, 0], [[1, 2], [-1, 0.5]], [0, 1]),
    as_many_samples_as_hidden_units=network(W1, B1, W2, B2, X[:3], [1, 0, 0]),
    as_many_hidden_units_as_classes=network(SQUARE, [0, 0.5], [[1, -3], [2, 0.5]], [1, 0], X, Y),
    parameters_of_zeros=network([[0] * 3] * 2, [0] * 3, [[0] * 2] * 3, [0] * 2, X, Y),
    second_weights_of_zeros=network(W1, B1, [[0] * 2] * 3, B2, X, Y),
    first_weights_of_zeros=network([[0] * 3] * 2, [0] * 3, W2, B2, X, Y),
    biases_of_zeros=network(W1, [0] * 3, W2, [0] * 2, X, Y),
    input_of_zeros=network(W1, B1, W2, B2, [[0, 0], [0, 0]], [1, 0]),
    equal_samples=network(W1, B1, W2, B2, [[1, 2]] * 3, [1, 0, 1]),
    same_class_for_all=network(W1, B1, W2, B2, X, [1] * 4),
    saturated_hidden_units=network([[50, -50, 20], [30, 1, 2]], B1, W2, B2, X, Y),
    very_large_sums=network([[100, -100, 100], [100, 100, -100]], B1, W2, B2, [[10, -10], [10, 10]], [0, 1]),
    large_logits=network([[5, 5], [1, 1]], [1, 1], [[100, -100], [100, -100]], [100, -100], X, [1, 1, 0, 0]),
    logits_of_a_thousand=network([[0.5] * 12], [1] * 12, [[100, -100]] * 12, [0, 50], [[1], [-0.5]], [1, 0]),
    logits_far_apart=network([[1] * 20], [0.5] * 20, [[100, 99]] * 20, [0, 0], [[2], [-8]], [1, 0]),
    probability_near_zero=network([[1]], [0.5], [[20, -20]], [0, 0], [[2], [-2], [0.5]], [1, 0, 1]),
    large_gradients=network([[0], [0]], [0], [[100, -100]], [-100, 100], [[10, -9]], [0]),
    large_gradients_of_several_units=network(
        [[0.01, -0.02], [0.005, 0.01]],
        [0, 0.125],
        [[99, -98, 3], [-70, 100, -50]],
        [1, 0, 90],
        [[10, -10], [9, 8], [-7, 10]],
        [0, 1, 1],
    ),
    nearly_certain_with_large_weights=network(
        [[0, 0.01], [0, 0.02]], [0, 0], [[100, -100], [-90, 80]], [7.1, 0], [[10, -9], [-8, 10]], [0, 0]
    ),
    large_weights_that_cancel=network(
        [[0, 0.01], [0, 0.02]],
        [0, 0],
        [[100] * 3, [-90, -90, -89.5]],
        [0.3, 0, -0.7],
        [[10, -9], [-8, 10]],
        [0, 2],
    ),
    small_gradients=network(
        [[1, -1]], [0, 0.5], [[0.001, 0], [0, 0.002]], [3, -3], [[0.01], [-0.02]], [0, 0]
    ),
    last_class_missing=network(SQUARE, [0, 0.5], [[1, 0, -1], [0, 2, 1]], [0, 1, 0.5], X, [0, 1, 1, 0]),
    first_class_missing=network(SQUARE, [0, 0.5], [[1, 0, -1], [0, 2, 1]], [0, 1, 0.5], X, [2, 1, 1, 2]),
    equal_logits=network(W1, B1, [[1, 1], [2, 2], [-1, -1]], [0.5, 0.5], X, Y),
    large_input=network(W1, B1, W2, B2, [[10, -10], [-10, 9.5]], [0, 1]),
    many_samples=network(
        W1, B1, W2, B2, [[i % 5 - 2, i % 3 / 4] for i in range(300)], [i % 7 % 2 for i in range(300)]
    ),
)


@exhaustive_cases(count=500)
def test_exhaustive(small):
    """Networks with one or two of everything, and all combinations of a few numbers."""

    def world(n, d, h, c, entries):
        def arguments(numbers, labels):
            rest = iter(numbers)
            w1, b1, w2, b2, x = (
                np.array([next(rest) for _ in range(rows * columns)]).reshape(rows, columns)
                for rows, columns in ((d, h), (1, h), (h, c), (1, c), (n, d))
            )
            return network(w1, b1[0], w2, b2[0], x, labels)

        size = d * h + h + h * c + c + n * d
        return small.built(
            arguments,
            small.lists(entries, size, least=size).kept(size),
            small.lists(range(c), n, least=n).kept(n),
        )

    return small.either(
        world(1, 1, 1, 1, [1.0, -0.5]), world(1, 1, 1, 2, [1.0, -0.5]), world(2, 1, 1, 2, [1.0, -2.0])
    )


@random_cases(count=150)
def test_random(st):
    """Up to four of everything; parameters of moderate size, and large ones."""
    near = st.integers(-2, 2) | st.floats(-2, 2)

    def table(items, rows, columns):
        return st.lists(st.lists(items, min_size=columns, max_size=columns), min_size=rows, max_size=rows)

    def drawn(n, d, h, c, entry):
        biases = [st.lists(entry, min_size=size, max_size=size) for size in (h, c)]
        x, y = table(near | st.floats(-10, 10), n, d), st.lists(st.integers(0, c - 1), min_size=n, max_size=n)
        return st.builds(network, table(entry, d, h), biases[0], table(entry, h, c), biases[1], x, y)

    entry = st.sampled_from([near, near, st.floats(-0.5, 0.5), st.floats(-100, 100)])
    return st.tuples(*[st.integers(1, 4)] * 4, entry).flatmap(lambda sizes: drawn(*sizes))


def workload(n):
    """Networks with the most parameters, with most samples, with a single hidden unit and with a single feature."""
    rng = random.Random(n)

    def drawn(rows, d, h, c):
        def normal(rows, columns, spread):
            return [[rng.gauss(0, spread) for _ in range(columns)] for _ in range(rows)]

        x = np.clip(normal(rows, d, 1), -10, 10)
        w1, w2 = normal(d, h, d**-0.5), normal(h, c, 1)
        return network(
            w1, normal(1, h, 1)[0], w2, normal(1, c, 1)[0], x, [rng.randrange(c) for _ in range(rows)]
        )

    return {
        "all sizes large": drawn(n, 128, 128, 10),
        "most samples": drawn(2 * n, 40, 50, 10),
        "one hidden unit": drawn(n, 128, 1, 10),
        "one feature": drawn(n, 1, 128, 2),
    }

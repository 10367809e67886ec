"""Hidden suite of batch_norm_backward."""

import math
import random

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-6, abs=1e-6)


def valid(grad, x, gamma, eps):
    if x.ndim != 2 or any(array.dtype != np.float64 for array in (grad, x, gamma)):
        return False
    n, d = x.shape
    return (
        1 <= n <= 2000
        and 1 <= d <= 64
        and grad.shape == (n, d)
        and gamma.shape == (d,)
        and bool((np.abs(x) <= 20).all())
        and all(bool((np.abs(array) <= 10).all()) for array in (grad, gamma))
        and 1e-5 <= eps <= 1
    )


def expected(grad, x, gamma, eps):
    """Go through the Jacobian of each feature in plain Python, with the statistics as functions of x."""
    columns, dgamma, dbeta = [], [], []
    for g, values, scale in zip(grad.T.tolist(), x.T.tolist(), gamma.tolist()):
        n = len(values)
        mean = math.fsum(values) / n
        apart = [value - mean for value in values]
        power = math.fsum(a * a for a in apart) / n + eps
        dbeta.append(math.fsum(g))
        dgamma.append(math.fsum(one * a for one, a in zip(g, apart)) / math.sqrt(power))
        columns.append(
            [
                scale
                * math.fsum(
                    g[i] * (((i == k) - 1 / n) * power - apart[i] * apart[k] / n) / power**1.5
                    for i in range(n)
                )
                for k in range(n)
            ]
        )
    return np.array(columns).T, np.array(dgamma), np.array(dbeta)


def loss(grad, x, gamma, eps):
    """Return the sum of grad * y: a loss whose gradient with respect to y is grad."""
    h = (x - x.mean(axis=0)) / np.sqrt(((x - x.mean(axis=0)) ** 2).mean(axis=0) + eps)
    return float((grad * gamma * h).sum())


def test_finite_differences(examine):
    """Compare dx with central differences along random directions, which know nothing of the formula."""
    rng = np.random.default_rng(7)
    inputs = []
    for n, d in ((2, 1), (3, 3), (5, 2), (4, 6)):
        x, grad, gamma = rng.normal(1, 2, (n, d)), rng.normal(0, 1, (n, d)), rng.normal(0, 2, d)
        inputs.append((grad.round(3), x.round(3), gamma.round(3), 0.125))
    for (grad, x, gamma, eps), (dx, _, _) in zip(inputs, examine.answers(inputs)):
        way = rng.normal(0, 1e-4, x.shape)
        slope = (loss(grad, x + way, gamma, eps) - loss(grad, x - way, gamma, eps)) / 2
        if dx.shape != x.shape or not math.isclose((dx * way).sum(), slope, rel_tol=1e-5, abs_tol=1e-9):
            examine.fail("dx differs from the finite differences of the loss", (grad, x, gamma, eps))


def batch(grad, x, gamma, eps):
    return (*(np.array(part, dtype=np.float64) for part in (grad, x, gamma)), eps)


X = [[1, -2], [3, 0.5], [8, 5]]
G = [[1, 2], [-3, 0], [0.5, -1]]

test_edges = edge_cases(
    one_sample=batch([[2, -3]], [[5, 1]], [3, -1], 0.1),
    one_number=batch([[2]], [[5]], [3], 0.1),
    one_feature=batch([[1], [-2], [4]], [[5], [0], [2]], [3], 0.1),
    two_features=batch(G, X, [2, -0.5], 0.1),
    as_many_samples_as_features=batch([[1, 2], [-1, 4]], [[0, 3], [2, 7]], [2, -1], 0.1),
    three_by_three=batch(
        [[1, 0, 2], [3, -1, 0], [0, 5, 1]], [[2, 1, 1], [0, 4, 2], [5, 5, 9]], [1, 2, -3], 0.1
    ),
    more_features_than_samples=batch([[1, 2, 3], [0, 1, -1]], [[4, 1, 0], [1, 3, 2]], [1, 2, 3], 0.1),
    constant_feature=batch([[1, 1], [3, 0], [-1, 2]], [[4, 1], [4, 2], [4, 3]], [2, 1], 1e-5),
    all_features_constant=batch([[1, 1], [3, 0]], [[4, 0], [4, 0]], [2, -1], 0.01),
    gradient_of_ones=batch([[1, 1]] * 3, X, [2, -0.5], 0.1),
    gradient_of_zeros=batch([[0, 0]] * 3, X, [2, -0.5], 0.1),
    gradient_of_one_element=batch([[0, 0], [1, 0], [0, 0]], X, [2, -0.5], 0.1),
    gradient_like_x=batch(X, X, [2, -0.5], 1e-5),
    gamma_of_ones=batch(G, X, [1, 1], 0.1),
    gamma_of_zeros=batch(G, X, [0, 0], 0.1),
    one_gamma_of_zero=batch(G, X, [0, 2], 0.1),
    negative_gamma=batch(G, X, [-3, -1], 0.1),
    large_eps=batch(G, X, [2, -0.5], 1.0),
    small_eps=batch(G, X, [2, -0.5], 1e-5),
    variance_near_eps=batch(G, [[0.25, 0], [0.5, 0.125], [0, 0.5]], [2, -0.5], 0.0625),
    variance_below_eps=batch(G, [[0.001, 0], [0.002, 0.001], [0, 0.002]], [2, -0.5], 1.0),
    small_variance_far_from_zero=batch(
        G, [[19.99, -19.993], [19.98, -19.997], [19.985, -19.99]], [10, -10], 1e-5
    ),
    duplicate_samples=batch([[1, 2]] * 4, [[1, 0], [1, 0], [3, 5], [3, 5]], [1, 2], 0.1),
    many_samples=batch(
        [[i % 3, -(i % 5)] for i in range(300)], [[i % 7, i % 11] for i in range(300)], [1, 2], 0.1
    ),
)


@exhaustive_cases(count=600)
def test_exhaustive(small):
    """One feature with up to three samples, and two features with two, among them constant ones."""
    pairs = [(g, x) for g in (0.0, 1.0, -2.0) for x in (0.0, 1.0, -3.0)]

    def one(rows):
        return batch([[g] for g, _ in rows], [[x] for _, x in rows], [2.0], 0.25)

    def two(rows):
        (a, b), (c, d) = rows[:2], rows[2:]
        return batch([[a[0], b[0]], [c[0], d[0]]], [[a[1], b[1]], [c[1], d[1]]], [2.0, -1.0], 0.25)

    return small.either(
        small.built(one, small.lists(pairs, 3, least=1)),
        small.built(two, small.lists([(1.0, 0.0), (0.0, 1.0), (-2.0, 3.0)], 4, least=4)),
    )


@random_cases
def test_random(st):
    """Up to eight samples of up to five features, some of them constant."""
    near = st.integers(-3, 3) | st.floats(-5, 5)
    entry = st.sampled_from([near, near, st.floats(-20, 20), st.just(1.5), st.floats(19.9, 20)])
    factor = st.integers(-3, 3) | st.floats(-10, 10)
    eps = st.sampled_from([1e-5, 1e-3, 0.1, 1.0])

    def table(items, n, d):
        return st.lists(st.lists(items, min_size=d, max_size=d), min_size=n, max_size=n)

    def drawn(n, d):
        x = entry.flatmap(lambda items: table(items, n, d))
        return st.builds(batch, table(factor, n, d), x, st.lists(factor, min_size=d, max_size=d), eps)

    return st.tuples(st.integers(1, 8), st.integers(1, 5)).flatmap(lambda shape: drawn(*shape))


def workload(n):
    """A batch with all features, one with a few, and one of two samples."""
    rng = random.Random(n)

    def drawn(rows, columns):
        x = [[max(-20, min(rng.gauss(j % 5, 1 + j % 3), 20)) for j in range(columns)] for _ in range(rows)]
        grad = [[rng.uniform(-1, 1) for _ in range(columns)] for _ in range(rows)]
        return batch(grad, x, [rng.uniform(-2, 2) for _ in range(columns)], 1e-5)

    return {"64 features": drawn(n, 64), "two features": drawn(n, 2), "two samples": drawn(2, 64)}

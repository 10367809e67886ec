"""Hidden suite of support_vectors."""

from functools import cache

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

same = close(rel=1e-4, abs=1e-5)


def valid(x, y, c):
    if x.dtype != np.float64 or x.ndim != 2 or y.dtype != np.int64 or y.shape != (len(x),):
        return False
    if not (2 <= len(x) <= 200 and 1 <= x.shape[1] <= 10 and set(y.tolist()) == {-1, 1}):
        return False
    return bool((np.abs(x) <= 5).all()) and 0.01 <= c <= 10 and solution(x, y, c) is not None


def solution(x, y, c):
    return solved(x.tobytes(), x.shape, y.tobytes(), c)


@cache
def solved(x, shape, y, c):
    """Return the support vectors, weights, bias and margins, or None if the solution is not clear.

    Coordinate steps on the dual guess which multipliers are 0, c or between. Equations that are solved for those
    between, and the KKT conditions of all samples, then prove the guess.
    """
    x, y = np.frombuffer(x).reshape(shape), np.frombuffer(y, dtype=np.int64)
    alpha = guess(x, y, c)
    free, bound = (alpha > 1e-4 * c) & (alpha < (1 - 1e-4) * c), alpha >= (1 - 1e-4) * c
    signed = x * y[:, None]
    border = y[free, None].astype(float)
    matrix = np.block([[signed[free] @ signed[free].T, border], [border.T, np.zeros((1, 1))]])
    if not free.any() or np.linalg.cond(matrix) > 1e8:
        return None
    fixed = c * signed[bound].sum(axis=0)
    right = np.append(1 - signed[free] @ fixed, -c * y[bound].sum())
    *inner, bias = np.linalg.solve(matrix, right).tolist()
    weights = np.array(inner) @ signed[free] + fixed
    margins = signed @ weights + y * bias
    if min(inner) < 1e-3 * c or max(inner) > (1 - 1e-3) * c or (margins[bound] > 0.999).any():
        return None
    if (margins[~free & ~bound] < 1.001).any():
        return None
    return np.flatnonzero(free | bound), weights, bias, margins


def guess(x, y, c):
    """Take steps on pairs of multipliers that violate the KKT conditions most."""
    kernel, alpha, products = x @ x.T, np.zeros(len(y)), np.zeros(len(y))
    for _ in range(30_000):
        errors = y - products
        up, down = np.where(y > 0, alpha < c, alpha > 0), np.where(y > 0, alpha > 0, alpha < c)
        i, j = np.where(up, errors, -np.inf).argmax(), np.where(down, errors, np.inf).argmin()
        if errors[i] - errors[j] < 1e-9:
            break
        change = (errors[i] - errors[j]) / max(kernel[i, i] + kernel[j, j] - 2 * kernel[i, j], 1e-12)
        change = min(change, c - alpha[i] if y[i] > 0 else alpha[i], alpha[j] if y[j] > 0 else c - alpha[j])
        alpha[i] += y[i] * change
        alpha[j] -= y[j] * change
        products += change * (kernel[i] - kernel[j])
    return alpha


def check(call):
    """Compare with the solution, and name the KKT condition that does not hold."""
    x, y, c = call.args
    indices, weights, bias = call.answer
    support, right_weights, right_bias, margins = solution(x, y, c)
    if indices.ndim != 1 or indices.dtype.kind not in "iu":
        return "the indices must be an array of integers"
    for i in sorted(set(support.tolist()) ^ set(indices.tolist())):
        if not 0 <= i < len(x):
            return f"index {i} is out of range"
        missing = "is a support vector" if i in support else "is no support vector"
        return f"sample {i} has margin {margins[i]:.4f} in the solution and {missing}"
    if indices.tolist() != support.tolist():
        return "the indices must be ascending and distinct"
    if (
        weights.shape != right_weights.shape
        or weights.dtype.kind not in "fiu"
        or not same(right_weights, weights * 1.0)
    ):
        return f"the weights should be {right_weights.round(6).tolist()}"
    return None if same(right_bias, bias) else f"the bias should be {right_bias:.6f}"


def case(x, y, c):
    return np.array(x, dtype=np.float64), np.array(y, dtype=np.int64), float(c)


def cloud(seed, n, d, c, gap=0.7, shift=0.0):
    """Return samples round two centers, all of them shifted."""
    rng = np.random.default_rng(seed)
    y = rng.choice([-1, 1], n)
    y[:2] = 1, -1
    x = rng.standard_normal((n, d)) + gap * y[:, None] * np.linspace(1, -0.5, d) + shift
    return case(x.clip(-5, 5), y, c)


test_edges = edge_cases(
    two_samples=case([[0], [2]], [-1, 1], 10),
    two_samples_the_other_way_round=case([[0], [2]], [1, -1], 10),
    two_samples_far_from_zero=case([[3], [5]], [-1, 1], 1),
    sample_far_from_the_plane=case([[0], [2], [5]], [-1, 1, 1], 10),
    multiplier_just_below_c=case([[0], [2], [5]], [-1, 1, 1], 0.5125),
    large_c=case([[-3], [0], [0.5], [5]], [-1, -1, 1, 1], 10),
    sample_on_the_wrong_side=case([[0, 0], [1, 3], [4, 0], [5, 2], [4, 1]], [-1, -1, 1, 1, -1], 0.1),
    plane_far_from_the_origin=case([[4, 4], [5, 5], [5, 4.5]], [-1, 1, 1], 10),
    three_on_the_margin=case([[0, 0], [2, 0], [0, 2]], [-1, 1, 1], 10),
    features_of_different_size=case([[5, 0.1], [-5, 0.3], [4, -0.2], [-3, -0.3]], [1, 1, -1, -1], 10),
    more_features_than_samples=case([[1, 0, 2, 1], [0, 1, -1, 3], [2, 2, 0, 1]], [1, -1, -1], 5),
    constant_feature=case([[1, 3], [2, 3], [-1, 3], [-2, 3]], [1, 1, -1, -1], 5),
    one_positive=case([[-1, 0], [0, 1], [0.5, -1], [1, 0], [3, 0.5]], [-1, -1, -1, -1, 1], 0.7),
    all_within_the_margin_but_one=cloud(3, 9, 2, 0.03),
    separable_cloud=cloud(2, 12, 2, 10, gap=3.0),
    separable_cloud_far_from_zero=cloud(3, 12, 2, 10, gap=1.5, shift=2.5),
    overlapping_cloud=cloud(4, 20, 2, 1.0),
    overlapping_cloud_far_from_zero=cloud(5, 20, 2, 0.3, shift=3.0),
    small_c=cloud(8, 20, 3, 0.01),
    small_multipliers=cloud(1689, 14, 2, 0.01, gap=0.5),
    small_multipliers_of_four_features=cloud(1443, 8, 4, 0.01, gap=0.5),
    many_features=cloud(7, 15, 10, 1.0),
    equal_samples_of_both_classes=case([[0], [1], [1], [2.5], [-1]], [-1, 1, -1, 1, -1], 0.4),
)


@exhaustive_cases(count=80)
def test_exhaustive(small):
    """Three to five samples on a line or in a plane, with two values of c."""
    line = small.lists(small.pairs([0, 1.5, -2], [1, -1]), least=3, most=4)
    plane = small.lists(small.pairs([[0, 0], [2, 1], [-1, 3]], [1, -1]), least=3, most=4)
    return small.either(
        small.built(
            lambda rows, c: case([[value] for value, _ in rows], [label for _, label in rows], c),
            line,
            [0.15, 5],
        ),
        small.built(lambda rows, c: case(*zip(*rows), c), plane, [0.07, 3]),
    )


@random_cases(count=60)
def test_random(st):
    """Clouds of two to thirty samples, separable or not, and any c."""
    return st.builds(
        cloud,
        st.integers(0, 10**6),
        st.integers(2, 12) | st.integers(12, 30),
        st.integers(1, 4),
        st.sampled_from([0.01, 0.05, 1.0, 10.0]) | st.floats(0.01, 3),
        gap=st.sampled_from([0.5, 1.0, 3.0]),
        shift=st.sampled_from([0.0, 1.0, -2.0]),
    ).filter(lambda arguments: valid(*arguments))


def workload(n):
    """As many samples as there may be, which overlap; many features; few samples on the margin."""
    cases = {}
    for name, d, c, gap in (
        ("overlapping", 3, 1.0, 0.6),
        ("ten features", 10, 0.5, 0.4),
        ("separable", 2, 5.0, 2.5),
    ):
        cases[name] = next(made for seed in range(n, n + 50) if valid(*(made := cloud(seed, n, d, c, gap))))
    return cases

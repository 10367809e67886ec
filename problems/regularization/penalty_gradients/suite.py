"""Hidden suite of penalty_gradients."""

from fractions import Fraction

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9)


def valid(weights, l1, l2):
    """One dimension, within the sizes of the spec."""
    if weights.ndim != 1 or weights.dtype != np.float64 or not 1 <= len(weights) <= 200_000:
        return False
    sizes = np.abs(weights)
    return bool(
        (sizes <= 1e6).all()
        and ((sizes == 0) | (sizes >= 1e-9)).all()
        and all(strength == 0 or 1e-9 <= strength <= 1000 for strength in (l1, l2))
    )


def expected(weights, l1, l2):
    """Compute exactly in fractions; the slope is the mean of those on both sides, just beside the weight."""
    value, slopes = Fraction(0), []
    l1, l2 = Fraction(l1), Fraction(l2)
    for w in map(Fraction, weights.tolist()):
        value += one(w, l1, l2)
        h = Fraction(1, 10**10)
        slopes.append(float((one(w + h, l1, l2) - one(w - h, l1, l2)) / (2 * h)))
    return float(value), np.array(slopes)


def one(w, l1, l2):
    return l1 * (w if w > 0 else -w) + l2 * w * w


def a(*values):
    return np.array(values, dtype=np.float64)


W = a(3, -0.5, 0, 2, -4)

test_edges = edge_cases(
    both=(W, 0.7, 0.2),
    only_l1=(W, 0.7, 0.0),
    only_l2=(W, 0.0, 0.2),
    no_penalty=(W, 0.0, 0.0),
    one_weight=(a(-3), 0.5, 2.0),
    one_zero=(a(0), 0.5, 2.0),
    minus_zero=(a(-0.0, 1), 0.5, 2.0),
    only_zeros=(a(0, 0, 0), 0.5, 2.0),
    only_negative=(a(-1, -2, -2), 0.5, 2.0),
    equal_weights=(a(2, 2, 2), 0.5, 2.0),
    tiny_weights=(a(1e-9, -1e-9, 0, 1e-8, -2e-7), 0.5, 2.0),
    tiny_l1=(W, 1e-7, 0.0),
    tiny_l2=(W, 0.0, 1e-7),
    least_l1=(W, 1e-9, 0.0),
    least_l2=(W, 0.0, 1e-9),
    tiny_l2_with_large_l1=(a(1e6, -2e5, 3, 0, -1e-9), 1000.0, 1e-7),
    tiny_l1_with_large_l2=(a(1e-9, -2e-9, 3e-8, 0), 1e-8, 1000.0),
    large_weights=(a(1e6, -1e6, 5e5), 0.5, 2.0),
    large_penalties=(W, 1000.0, 1000.0),
    large_and_tiny=(a(1e6, 1e-9, -1e-9, -3), 0.25, 0.125),
    weights_below_one=(a(0.1, -0.2, 0.3), 3.0, 5.0),
    many_weights=(np.arange(-300, 301) / 7, 0.3, 0.4),
)


@exhaustive_cases(count=1_500)
def test_exhaustive(small):
    """One weight and more, with zeros, and with every pair of a few penalties."""
    weights = small.built(lambda items: a(*items), small.lists([1.0, -2.0, 0.0, 0.5], least=1))
    return (weights, [1.0, 0.0, 3.0], [1.0, 0.0, 0.25])


@random_cases
def test_random(st):
    """Up to twenty weights of all sizes, with zeros, and penalties of all sizes."""
    size = st.floats(1e-9, 1e-6) | st.floats(1e-3, 10) | st.floats(10, 1e6) | st.integers(1, 9)
    weight = st.builds(lambda size, sign: size * sign, size, st.sampled_from([1, -1, -1, 1, 0]))
    weights = st.lists(weight, min_size=1, max_size=4) | st.lists(weight, min_size=4, max_size=20)
    strength = st.sampled_from([0.0, 1.0, 0.01]) | st.floats(1e-9, 1000) | st.floats(1e-6, 1)
    return st.tuples(weights.map(lambda items: a(*items)), strength, strength)


def workload(n):
    """Weights of which every third is zero; and the largest weights and penalties."""
    weights = np.random.default_rng(n).normal(0, 3, n)
    weights[::3] = 0.0
    weights[np.abs(weights) < 1e-9] = 0.0
    largest = np.full(n, 1e6)
    largest[::3] = -1e6
    return {"every third is zero": (weights, 0.3, 0.05), "largest values": (largest, 1000.0, 1000.0)}

"""Hidden suite of xgboost_gain."""

from fractions import Fraction

import numpy as np

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-9)


def valid(gradients, hessians, left, reg_lambda, gamma):
    for array, lowest in ((gradients, -1000), (hessians, 0)):
        if array.dtype != np.float64 or array.ndim != 1 or not 1 <= len(array) <= 200_000:
            return False
        if not ((lowest <= array) & (array <= 1000)).all() or (array * 1024 % 1 != 0).any():
            return False
    if left.dtype != np.bool_ or not left.shape == gradients.shape == hessians.shape:
        return False
    if not (0 <= reg_lambda <= 1000 and 0 <= gamma <= 1000):
        return False
    sums = [(gradients[side].sum(), hessians[side].sum() + reg_lambda) for side in (left, ~left, left | True)]
    return all(h >= 1 / 1024 and g * g / h <= 1_000_000 for g, h in sums)


def expected(gradients, hessians, left, reg_lambda, gamma):
    """Compute the costs of the three leaves from their definition, in fractions."""
    samples = list(zip(gradients.tolist(), hessians.tolist(), left.tolist()))

    def leaf(members):
        g = sum(Fraction(sample[0]) for sample in members)
        h = sum(Fraction(sample[1]) for sample in members) + Fraction(reg_lambda)
        w = -g / h
        return w, g * w + h * w * w / 2 + Fraction(gamma)

    weight_left, cost_left = leaf([sample for sample in samples if sample[2]])
    weight_right, cost_right = leaf([sample for sample in samples if not sample[2]])
    return float(weight_left), float(weight_right), float(leaf(samples)[1] - cost_left - cost_right)


def case(gradients, hessians, left, reg_lambda, gamma):
    return (
        np.array(gradients, dtype=np.float64),
        np.array(hessians, dtype=np.float64),
        np.array(left, dtype=np.bool_),
        float(reg_lambda),
        float(gamma),
    )


test_edges = edge_cases(
    one_sample_left=case([2], [3], [1], 1, 0),
    one_sample_right=case([-2], [3], [0], 1, 5),
    one_sample_on_each_side=case([-4, 2], [1, 3], [1, 0], 1, 0),
    no_regularization=case([-4, 2], [1, 3], [0, 1], 0, 0),
    gamma_counts_once=case([-4, 2], [1, 3], [1, 0], 1, 0.75),
    gamma_alone=case([0, 0], [1, 1], [1, 0], 0, 3),
    gain_is_negative=case([1, 1, 1], [1, 1, 1], [1, 0, 1], 10, 0.5),
    gain_is_negative_without_gamma=case([3, 3], [1, 1], [1, 0], 5, 0),
    gain_is_0=case([1, 2], [1, 2], [1, 0], 0, 0),
    gradients_cancel_out=case([5, -5, 2, -2], [1, 1, 2, 2], [1, 1, 0, 0], 0.5, 0),
    gradients_cancel_out_across_sides=case([5, -5], [1, 1], [1, 0], 0.5, 0),
    hessians_of_0=case([1, 2, -3], [0, 0, 0], [1, 0, 0], 2, 0),
    hessian_is_not_the_count=case([1, 2, -3, 4], [0.25, 0.5, 2, 0.125], [1, 1, 0, 0], 0, 0),
    large_lambda=case([100, -90, 3], [1, 2, 1], [1, 0, 0], 1000, 0),
    small_denominators=case([1 / 1024, -3 / 1024], [1 / 1024, 1 / 1024], [1, 0], 0, 0),
    sides_alternate=case([1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [1, 0, 1, 0, 1], 1, 1),
    lambda_that_float32_does_not_hold=case([-4, 2, 7], [1, 3, 2], [1, 0, 0], 0.1234567890123, 0),
    gamma_that_float32_does_not_hold=case([-4, 2, 7], [1, 3, 2], [1, 0, 0], 0, 0.1234567890123),
    gradients_with_many_digits=case([999 + 1 / 1024, 999 - 3 / 1024, 999], [500, 600, 700], [1, 0, 1], 1, 0),
    small_gain_of_large_scores=case([1000, 1000, 999], [9, 9, 9], [1, 0, 1], 0, 0),
    logistic_loss=case([0.25, -0.75, 0.5, -0.5], [0.1875, 0.1875, 0.25, 0.25], [1, 0, 1, 0], 1, 0.125),
)


@exhaustive_cases(count=2_000)
def test_exhaustive(small):
    """Up to four samples on both sides, with and without regularization."""
    sample = small.pairs(small.pairs([1, -2, 0, 0.5], [1, 0, 0.25]), [1, 0])
    rows = small.lists(sample, least=1)
    return small.built(made, rows, [1, 0, 0.3], [0, 0.7])


def made(rows, reg_lambda, gamma):
    gradients, hessians = zip(*(numbers for numbers, _ in rows))
    return case(gradients, hessians, [side for _, side in rows], reg_lambda, gamma)


@random_cases
def test_random(st):
    """Two to sixty samples: gradients that cancel out or not, sides of all sizes, and any regularization."""
    gradient = st.integers(-1_024_000, 1_024_000).map(lambda number: number / 1024) | st.integers(-3, 3)
    hessian = st.integers(0, 1_024_000).map(lambda number: number / 1024) | st.sampled_from([0.25, 1, 1000])
    side = st.booleans() | st.sampled_from([True, True, True, False])
    rows = st.lists(st.tuples(st.tuples(gradient, hessian), side), min_size=2, max_size=60)
    strength = st.sampled_from([0, 1, 1000]) | st.floats(0, 10)
    return st.builds(made, rows, strength, strength).filter(lambda case: valid(*case))


def workload(n):
    """Two large sides of different gradients, values over the whole range, one large side, and one sample alone."""
    rng = np.random.default_rng(n)
    left = rng.integers(0, 3, n) == 0
    gradients = (rng.integers(-1024, 1025, n) + np.where(left, -100, 70)) / 1024.0
    hessians = rng.integers(100, 257, n) / 1024.0
    alone = np.arange(n) == n // 2
    wide = rng.integers(-1_024_000, 1_024_001, n) / 1024.0, rng.integers(0, 1_024_001, n) / 1024.0
    return {
        "two sides": (gradients, hessians, left, 1.5, 2.0),
        "values over the whole range": (*wide, left.copy(), 0.5, 0.25),
        "all on the right": (gradients, hessians, left & False, 0.5, 0.25),
        "one sample alone": (gradients, hessians, alone, 0.0, 0.0),
    }

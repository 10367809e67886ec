"""Hidden suite of auc."""

import math
import random
from fractions import Fraction

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9)


def valid(y_true, scores):
    return (
        1 <= len(y_true) == len(scores) <= 100_000
        and all(label in (0, 1) for label in y_true)
        and all(map(math.isfinite, scores))
    )


def expected(y_true, scores):
    """Look at every pair, as the definition says."""
    positives = [score for label, score in zip(y_true, scores) if label]
    negatives = [score for label, score in zip(y_true, scores) if not label]
    if not positives or not negatives:
        raise ValueError
    halves = sum((p > n) + (p >= n) for p in positives for n in negatives)
    return float(Fraction(halves, 2 * len(positives) * len(negatives)))


test_edges = edge_cases(
    one_tied_pair=([0, 1], [1.0, 1.0]),
    only_positives=([1, 1, 1], [0.1, 0.2, 0.2]),
    only_negatives=([0, 0], [0.1, 0.2]),
    ties_inside_a_longer_list=([1, 0, 0, 1, 1, 0], [0.3, 0.3, 0.1, 0.8, 0.3, 0.8]),
    ties_with_positives_first=([1, 1, 0, 0], [0.5, 0.5, 0.5, 0.1]),
    ties_with_negatives_first=([0, 0, 1, 1], [0.5, 0.1, 0.5, 0.5]),
    scores_outside_zero_and_one=([0, 1, 0, 1], [-30.0, -2.5, 7.0, 1000.0]),
    nearly_equal_is_not_equal=([1, 0, 0, 1], [0.1000000001, 0.1, 0.3, 0.3 - 1e-16 * 2]),
    minus_zero_equals_zero=([1, 1, 0], [0.0, -0.0, -0.0]),
    equal_in_single_precision=([1, 0, 0], [16_777_217.0, 16_777_216.0, 16_777_218.0]),
    largest_and_smallest_floats=([1, 0, 1, 0], [1e308, -1e308, 5e-324, 0.0]),
    one_positive_above_all=([0] * 9 + [1], [float(i) for i in range(10)]),
)


@exhaustive_cases(count=2_500)
def test_exhaustive(small):
    """Examples of both classes with three scores, and sometimes of one class only."""
    kinds = [(1, 0.0), (0, -0.0), (0, 2.0), (1, -1.5), (1, 2.0)]
    return small.built(
        lambda kept: ([label for label, _ in kept], [score for _, score in kept]), small.lists(kinds, least=1)
    )


@random_cases
def test_random(st):
    """Fifteen to sixty examples: scores from a few values or any, and various shares of both classes."""
    score = st.sampled_from([-1.5, 0.0, -0.0, 0.25, 0.5, 0.5000000001, 3.0])
    wide = st.floats(allow_nan=False, allow_infinity=False) | st.integers(2**53 - 3, 2**53).map(float)
    label = st.integers(0, 1) | st.sampled_from([0, 0, 0, 1])

    def lists(scores):
        return st.lists(st.tuples(label, scores), min_size=15, max_size=60)

    near = st.tuples(label, st.integers(0, 9)).map(lambda it: (it[0], (it[1] + 3 * it[0]) / 8))
    rows = lists(score) | lists(score | wide) | st.lists(near, min_size=15, max_size=60)
    return rows.map(lambda pairs: ([label for label, _ in pairs], [value for _, value in pairs]))


def workload(n):
    """All scores distinct, three scores, descending ones, and one positive among ascending scores."""
    rng = random.Random(n)
    y_true = [rng.randrange(2) for _ in range(n)]
    mixed = [(2 * i + label) / 4 for i, label in zip(range(n), y_true)]
    rng.shuffle(mixed)
    return {
        "all scores distinct": (y_true, mixed),
        "three scores": (y_true, [rng.choice([0.0, 0.5, 0.5 + 0.25 * label]) for label in y_true]),
        "descending": (
            [1 if i % 3 else 0 for i in range(n)],
            [(2 * n - i) / 4 for i in range(n)],
        ),
        "one positive among ascending scores": ([0] * (n // 3) + [1] + [0] * (n - n // 3 - 1), sorted(mixed)),
    }

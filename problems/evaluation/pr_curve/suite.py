"""Hidden suite of pr_curve."""

import math
import random
from fractions import Fraction

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9)


def valid(y_true, scores):
    return (
        1 <= len(y_true) == len(scores) <= 50_000
        and all(label in (0, 1) for label in y_true)
        and all(map(math.isfinite, scores))
    )


def expected(y_true, scores):
    """Compute the points of the curve one by one with exact fractions, then the sum."""
    if 1 not in y_true:
        raise ValueError
    area, before = Fraction(0), Fraction(0)
    for threshold in sorted(set(scores), reverse=True):
        predicted = [label for label, score in zip(y_true, scores) if score >= threshold]
        recall = Fraction(predicted.count(1), y_true.count(1))
        area += (recall - before) * Fraction(predicted.count(1), len(predicted))
        before = recall
    return float(area)


test_edges = edge_cases(
    one_positive=([1], [0.5]),
    one_negative=([0], [0.5]),
    one_tied_pair=([0, 1], [1.0, 1.0]),
    worst_order=([0, 0, 1], [3.0, 2.0, 1.0]),
    only_positives=([1, 1, 1], [0.1, 0.2, 0.2]),
    only_negatives=([0, 0], [0.1, 0.2]),
    ties_with_positives_first=([1, 1, 0, 0], [0.5, 0.5, 0.5, 0.1]),
    ties_with_negatives_first=([0, 0, 1, 1], [0.5, 0.1, 0.5, 0.5]),
    several_positives_in_one_step=([1, 1, 1, 0, 1], [0.5, 0.5, 0.5, 0.5, 0.9]),
    steps_without_positives=([1, 0, 0, 1], [0.9, 0.8, 0.7, 0.6]),
    precision_rises_later=([0, 1, 1, 1], [4.0, 3.0, 2.0, 1.0]),
    scores_outside_zero_and_one=([0, 1, 0, 1], [-30.0, -2.5, 7.0, 1000.0]),
    nearly_equal_is_not_equal=([1, 0, 0, 1], [0.1000000001, 0.1, 0.3, 0.3 - 1e-16 * 2]),
    minus_zero_equals_zero=([1, 1, 0], [0.0, -0.0, -0.0]),
    equal_in_single_precision=([1, 0, 0], [16_777_217.0, 16_777_216.0, 16_777_218.0]),
    largest_and_smallest_floats=([1, 0, 1, 0], [1e308, -1e308, 5e-324, 0.0]),
    one_positive_below_all=([0] * 40 + [1], [float(50 - i) for i in range(41)]),
    small_answer=([0] * 2_332 + [1], [float(-i) for i in range(2_333)]),
    smaller_answer=([1 if i in (3_000, 3_307) else 0 for i in range(3_308)], [-i / 7 for i in range(3_308)]),
)


@exhaustive_cases(count=2_500)
def test_exhaustive(small):
    """Examples of both classes with three scores, and sometimes without positives."""
    kinds = [(1, 0.0), (0, -0.0), (0, 2.0), (1, -1.5), (1, 2.0)]
    return small.built(
        lambda kept: ([label for label, _ in kept], [score for _, score in kept]), small.lists(kinds, least=1)
    )


@random_cases
def test_random(st):
    """Fifteen to sixty examples: scores from a few values or any, and various shares of positives."""
    score = st.sampled_from([-1.5, 0.0, -0.0, 0.25, 0.5, 0.5000000001, 3.0])
    wide = st.floats(allow_nan=False, allow_infinity=False) | st.integers(2**53 - 3, 2**53).map(float)
    label = st.integers(0, 1) | st.sampled_from([0, 0, 0, 1])

    def lists(scores):
        return st.lists(st.tuples(label, scores), min_size=15, max_size=60)

    rows = lists(score) | lists(score | wide)
    return rows.map(lambda pairs: ([label for label, _ in pairs], [value for _, value in pairs]))


def workload(n):
    """Distinct scores, half of them close to 1; three scores; descending ones; two positives; nearly all positive."""
    rng = random.Random(n)
    y_true = [rng.randrange(2) for _ in range(n)]
    mixed = [rng.choice([rng.random() + label / 4, 1 - rng.random() * 1e-7]) for label in y_true]
    rare = [0] * n
    rare[n // 13] = rare[n // 5] = 1  # the answer is small and has many digits
    return {
        "all scores distinct": (y_true, mixed),
        "three scores": (y_true, [rng.choice([0.0, 0.5, 0.5 + 0.25 * label]) for label in y_true]),
        "descending": ([1 if i % 3 else 0 for i in range(n)], [(2 * n - i) / 4 for i in range(n)]),
        "two positives among ascending scores": (rare, sorted(mixed)),
        "nearly all positive and equal": (
            [int(i % 40 > 0) for i in range(n)],
            [0.5 + (i % 999 == 0) for i in range(n)],
        ),
    }

"""Hidden suite of auc."""

import math
import random
from fractions import Fraction

from judge.suite import close, edge_cases, random_cases

compare = close(rel=1e-9)


def valid(y_true, scores):
    return (
        len(y_true) == len(scores) <= 40_000
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
    one_pair_in_order=([1, 0], [2.0, 1.0]),
    one_pair_upside_down=([1, 0], [1.0, 2.0]),
    one_pair_drawn=([0, 1], [1.0, 1.0]),
    nothing_at_all=([], []),
    only_positives=([1, 1, 1], [0.1, 0.2, 0.2]),
    only_negatives=([0, 0], [0.1, 0.2]),
    one_message=([1], [0.5]),
    draws_inside_a_longer_list=([1, 0, 0, 1, 1, 0], [0.3, 0.3, 0.1, 0.8, 0.3, 0.8]),
    draws_with_positives_first=([1, 1, 0, 0], [0.5, 0.5, 0.5, 0.1]),
    draws_with_negatives_first=([0, 0, 1, 1], [0.5, 0.1, 0.5, 0.5]),
    scores_outside_zero_and_one=([0, 1, 0, 1], [-30.0, -2.5, 7.0, 1000.0]),
    nearly_equal_is_not_equal=([1, 0, 0, 1], [0.1000000001, 0.1, 0.3, 0.3 - 1e-16 * 2]),
    minus_zero_is_zero=([1, 0, 1, 0], [0.0, -0.0, -0.0, 0.0]),
    perfect_with_a_class_of_one=([0] * 9 + [1], [float(i) for i in range(10)]),
)


@random_cases
def test_random(st):
    """Scores from a handful of values, so that most draws have ties; a few draws are of one class."""
    score = st.sampled_from([-1.5, 0.0, 0.25, 0.5, 0.5000000001, 3.0]) | st.floats(-100, 100)
    rows = st.lists(st.tuples(st.integers(0, 1), score), max_size=14)
    return rows.map(lambda pairs: ([label for label, _ in pairs], [value for _, value in pairs]))


def workload(n):
    """Half of each class, once with scores that all differ and once with only three: both hold n²/4 pairs."""
    rng = random.Random(n)
    y_true = [rng.randrange(2) for _ in range(n)]
    return {
        "all_scores_differ": (y_true, [rng.gauss(label, 1.0) for label in y_true]),
        "three_scores": (y_true, [rng.choice([0.0, 0.5, 1.0]) for _ in y_true]),
    }

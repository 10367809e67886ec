"""Hidden suite of roc_curve."""

import math
import random
import sys

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9, abs=1e-12)


def valid(y_true, scores):
    return (
        1 <= len(y_true) == len(scores) <= 60_000
        and all(label in (0, 1) for label in y_true)
        and all(map(math.isfinite, scores))
    )


def expected(y_true, scores):
    """Predict again for each threshold, as the definition says."""
    positives, negatives = y_true.count(1), y_true.count(0)
    if not positives or not negatives:
        raise ValueError
    fpr, tpr = [0.0], [0.0]
    for threshold in sorted(set(scores), reverse=True):
        predicted = [label for label, score in zip(y_true, scores) if score >= threshold]
        fpr.append(predicted.count(0) / negatives)
        tpr.append(predicted.count(1) / positives)
    return fpr, tpr


test_edges = edge_cases(
    one_tied_pair=([0, 1], [1.0, 1.0]),
    perfect=([0, 1], [1.0, 2.0]),
    every_pair_wrong=([1, 0], [1.0, 2.0]),
    only_positives=([1, 1, 1], [0.1, 0.2, 0.2]),
    only_negatives=([0, 0], [0.1, 0.2]),
    one_example=([1], [0.5]),
    all_scores_equal=([0, 1, 0, 1, 1], [0.5] * 5),
    ties_inside_a_longer_list=([1, 0, 0, 1, 1, 0], [0.3, 0.3, 0.1, 0.8, 0.3, 0.8]),
    ties_of_one_class=([1, 1, 0, 0, 1], [0.75, 0.75, 0.5, 0.5, 0.25]),
    straight_lines=([1, 1, 1, 0, 0, 0, 1, 0], [8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0]),
    straight_slanted_line=([1, 0, 1, 0, 1, 0], [3.0, 3.0, 2.0, 2.0, 1.0, 1.0]),
    scores_outside_zero_and_one=([0, 1, 0, 1], [-30.0, -2.5, 7.0, 1000.0]),
    nearly_equal_is_not_equal=([1, 0, 0, 1], [0.1000000001, 0.1, 0.3, 0.3 - 1e-16 * 2]),
    minus_zero_equals_zero=([1, 1, 0], [0.0, -0.0, -0.0]),
    equal_in_single_precision=([1, 0, 0], [16_777_217.0, 16_777_216.0, 16_777_218.0]),
    largest_and_smallest_floats=([1, 0, 1, 0], [sys.float_info.max, -sys.float_info.max, 5e-324, 0.0]),
    only_the_lowest_score=([1, 0], [-sys.float_info.max] * 2),
    minus_one_is_the_highest=([1, 0, 1], [-1.0, -2.0, -3.0]),
    rates_of_thirds_and_sevenths=([1] * 3 + [0] * 7, [float(i * 7 % 10) for i in range(10)]),
)


@exhaustive_cases(count=2_500)
def test_exhaustive(small):
    """Examples of both classes with three scores, and sometimes of one class only."""
    kinds = [(1, 0.0), (0, -0.0), (0, -1.0), (0, 2.0), (1, -1.0), (1, 2.0)]
    return small.built(
        lambda kept: ([label for label, _ in kept], [score for _, score in kept]), small.lists(kinds, least=1)
    )


@random_cases
def test_random(st):
    """Fifteen to sixty examples: scores from a few values or any, and various shares of both classes."""
    score = st.sampled_from([-1.0, 0.0, -0.0, 0.25, 0.5, 0.5000000001, 3.0])
    wide = st.floats(allow_nan=False, allow_infinity=False) | st.integers(2**53 - 3, 2**53).map(float)
    label = st.integers(0, 1) | st.sampled_from([0, 0, 0, 1])

    def lists(scores):
        return st.lists(st.tuples(label, scores), min_size=15, max_size=60)

    rows = lists(score) | lists(score | wide)
    return rows.map(lambda pairs: ([label for label, _ in pairs], [value for _, value in pairs]))


def workload(n):
    """All scores distinct, three scores, one positive among ascending ones, and descending scores."""
    rng = random.Random(n)
    y_true = [rng.randrange(2) for _ in range(n)]
    mixed = [(2 * i + label) / 4 for i, label in zip(range(n), y_true)]
    rng.shuffle(mixed)
    return {
        "all scores distinct": (y_true, mixed),
        "three scores": (y_true, [rng.choice([0.0, 0.5, 0.5 + 0.25 * label]) for label in y_true]),
        "descending": ([1 if i % 3 else 0 for i in range(n)], [(2 * n - i) / 4 for i in range(n)]),
        "one positive among ascending scores": ([0] * (n // 3) + [1] + [0] * (n - n // 3 - 1), sorted(mixed)),
    }

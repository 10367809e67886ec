"""Hidden suite of precision_at_recall."""

import math
import random
from fractions import Fraction

from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(y_true, scores, min_precision):
    return (
        1 <= len(y_true) == len(scores) <= 50_000
        and all(label in (0, 1) for label in y_true)
        and all(map(math.isfinite, scores))
        and 0 < min_precision <= 1
        and min_precision * 128 % 1 == 0
    )


def expected(y_true, scores, min_precision):
    """Predict again for each score, and take the best pair of recall and threshold."""
    found = []
    for threshold in scores:
        predicted = [label for label, score in zip(y_true, scores) if score >= threshold]
        if sum(predicted) and Fraction(sum(predicted), len(predicted)) >= Fraction(min_precision):
            found.append((sum(predicted) / sum(y_true), threshold))
    recall, threshold = max(found, default=(None, None))
    return None if recall is None else (threshold, recall)


def compare(expected, got):
    """The threshold is one of the scores exactly; the recall may differ in the last digits."""
    if expected is None or got is None:
        return expected is got
    return expected[0] == got[0] and math.isclose(expected[1], got[1], rel_tol=1e-9)


def close_call(n, least, missing, good):
    """Make labels in descending order of the scores: some good ones, then a bad run, then positives nearly to the end.

    After the last positive, the precision reaches its maximum since the bad run. It falls short of `least` / 128 by
    `missing` / 128 of one example, so for a missing of 1 or -1 it is as close to the minimum as can be.
    """
    seen = next(seen for seen in range(n, 0, -1) if (least * seen - missing) % 128 == 0)
    tp = (least * seen - missing) // 128
    return [1] * good + [0] * (seen - tp) + [1] * (tp - good) + [0] * (n - seen)


test_edges = edge_cases(
    one_positive=([1], [0.5], 1.0),
    one_negative=([0], [0.5], 1 / 128),
    one_tied_pair_is_enough=([0, 1], [1.0, 1.0], 0.5),
    one_tied_pair_is_not_enough=([0, 1], [1.0, 1.0], 65 / 128),
    only_negatives=([0, 0, 0], [0.1, 0.2, 0.2], 0.25),
    only_positives=([1, 1, 1], [0.1, 0.2, 0.2], 1.0),
    precision_falls_and_rises=([0, 1, 1, 1], [4.0, 3.0, 2.0, 1.0], 0.75),
    rises_again_after_a_good_start=([1, 0, 0, 1, 1, 1, 0], [7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0], 0.625),
    same_recall_at_lower_thresholds=([1, 1, 0, 0, 0], [5.0, 4.0, 3.0, 2.0, 1.0], 0.25),
    higher_threshold_is_not_precise_enough=([0, 1, 0, 1, 0], [5.0, 4.0, 3.0, 2.0, 1.0], 0.25),
    precision_of_exactly_the_minimum=([1, 0, 1, 0, 1], [5.0, 4.0, 3.0, 2.0, 1.0], 0.5),
    ties_with_positives_first=([1, 1, 0, 0], [0.5, 0.5, 0.5, 0.1], 0.75),
    ties_that_spoil_precision=([1, 1, 0, 1, 0, 0], [0.9, 0.5, 0.5, 0.5, 0.5, 0.5], 0.75),
    several_positives_in_one_step=([1, 1, 1, 1, 0], [0.9, 0.5, 0.5, 0.5, 0.5], 0.75),
    more_precise_with_less_recall=([1, 0, 1], [3.0, 2.0, 1.0], 0.5),
    scores_outside_zero_and_one=([0, 1, 0, 1], [-30.0, -2.5, 7.0, 1000.0], 0.625),
    nearly_equal_is_not_equal=([1, 0, 0, 1], [0.1000000001, 0.1, 0.3 - 1e-16 * 2, 0.3], 1.0),
    nearly_equal_is_not_equal_below=([1, 0, 0, 1], [0.1000000001, 0.1, 0.3, 0.3 - 1e-16 * 2], 0.625),
    minus_zero_equals_zero=([1, 1, 0], [0.0, -0.0, -0.0], 0.75),
    equal_in_single_precision=([1, 0, 0], [16_777_217.0, 16_777_216.0, 16_777_215.0], 1.0),
    largest_and_smallest_floats=([0, 1, 1, 0], [1e308, -1e308, 5e-324, 0.0], 0.5),
    just_short_of_the_minimum=(close_call(600, 93, 1, 6), [float(-i) for i in range(600)], 93 / 128),
    just_above_the_minimum=(close_call(600, 93, -1, 6), [float(-i) for i in range(600)], 93 / 128),
    low_precision=([1] + [0] * 127, [float(i) for i in range(128)], 1 / 128),
    low_recall=([1] * 9 + [0], [float(-i) for i in range(8)] + [-9.0, -0.5], 1.0),
)


@exhaustive_cases(count=3_000)
def test_exhaustive(small):
    """Examples of both classes with three scores, and four minima of precision."""
    kinds = [(1, 0.0), (0, -0.0), (0, 2.0), (1, -1.5), (1, 2.0)]
    return small.built(
        lambda kept, least: ([label for label, _ in kept], [score for _, score in kept], least),
        small.lists(kinds, least=1),
        [0.5, 0.75, 1.0, 0.25],
    )


@random_cases
def test_random(st):
    """Ten to sixty examples: scores from a few values, all distinct or any; minima that precision often equals."""
    score = st.sampled_from([-1.5, 0.0, -0.0, 0.25, 0.5, 0.5000000001, 3.0])
    wide = st.floats(allow_nan=False, allow_infinity=False) | st.integers(2**53 - 3, 2**53).map(float)
    label = st.integers(0, 1) | st.sampled_from([0, 0, 1])

    def lists(scores):
        return st.lists(st.tuples(label, scores), min_size=10, max_size=60)

    rows = lists(score) | lists(score | wide) | lists(st.integers(-500, 500).map(lambda number: number / 8))
    least = st.sampled_from([0.125, 0.25, 0.5, 0.625, 0.75, 1.0]) | st.integers(1, 128).map(
        lambda number: number / 128
    )
    return st.builds(
        lambda pairs, least: ([label for label, _ in pairs], [value for _, value in pairs], least),
        rows,
        least,
    )


def workload(n):
    """All scores distinct, three scores, a bad run, a precision just below the minimum, and one late positive."""
    rng = random.Random(n)
    y_true = [rng.randrange(2) for _ in range(n)]
    mixed = [(2 * i + 100 * label) / 4 for i, label in zip(range(n), y_true)]
    late = [1] * (n // 50) + [0] * (n // 4) + [1] * (n - n // 50 - n // 4)
    falling = [(2 * n - i) / 4 for i in range(n)]
    rows = list(zip(y_true, mixed))
    rng.shuffle(rows)
    few = [rng.choice([0.0, 0.5, 0.5 + 0.25 * label]) for label in y_true]
    return {
        "all scores distinct": ([label for label, _ in rows], [score for _, score in rows], 65 / 128),
        "three scores": (y_true, few, 0.625),
        "positives after a bad run": (late, falling, 0.625),
        "just short after a good start": (close_call(n, 93, 1, n // 100), falling, 93 / 128),
        "one positive near the end": ([0] * (n - 100) + [1] + [0] * 99, sorted(mixed), 1 / 128),
    }

"""Hidden suite of precision_recall."""

import random
from fractions import Fraction

from judge.suite import close, edge_cases, exhaustive_cases, random_cases

compare = close(rel=1e-9)


def valid(y_true, y_pred):
    return 1 <= len(y_true) == len(y_pred) <= 100_000 and {*y_true, *y_pred} <= {0, 1}


def expected(y_true, y_pred):
    """Use sets of indices and exact fractions, and the harmonic mean as it is defined."""
    actual = {i for i, truth in enumerate(y_true) if truth == 1}
    predicted = {i for i, prediction in enumerate(y_pred) if prediction == 1}
    precision = Fraction(len(actual & predicted), len(predicted)) if predicted else Fraction(0)
    recall = Fraction(len(actual & predicted), len(actual)) if actual else Fraction(0)
    f1 = 2 / (1 / precision + 1 / recall) if precision and recall else Fraction(0)
    return float(precision), float(recall), float(f1)


test_edges = edge_cases(
    one_true_negative=([0], [0]),
    no_predicted_positives=([1, 0, 1], [0, 0, 0]),
    no_actual_positives=([0, 0, 0], [1, 0, 1]),
    no_true_positives=([1, 0, 1, 0], [0, 1, 0, 1]),
    all_predicted_positive=([1, 0, 0, 0], [1, 1, 1, 1]),
    high_precision_low_recall=([1, 1, 1, 1, 0], [1, 0, 0, 0, 0]),
    true_negatives_do_not_matter=([1, 1, 0] + [0] * 20, [1, 0, 1] + [0] * 20),
    small_values=([1] * 70 + [0] * 60, [0] * 69 + [1] * 61),
)


@exhaustive_cases(count=1_364)
def test_exhaustive(small):
    """Examples of the four kinds (TP, FN, FP, TN) in every order."""
    return small.built(
        lambda examples: ([truth for truth, _ in examples], [prediction for _, prediction in examples]),
        small.lists([(1, 1), (1, 0), (0, 1), (0, 0)], least=1),
    )


@random_cases
def test_random(st):
    """Eight to eighty examples of some of the four kinds, so that denominators are sometimes zero."""
    kinds = st.sets(st.sampled_from([(0, 0), (0, 1), (1, 0), (1, 1)]), min_size=1)
    examples = kinds.flatmap(lambda some: st.lists(st.sampled_from(sorted(some)), min_size=8, max_size=80))
    return examples.map(
        lambda pairs: ([truth for truth, _ in pairs], [prediction for _, prediction in pairs])
    )


def workload(n):
    """Half positive and half predicted positive: a search through a list of indices is as long as it can be.

    Random labels, a quarter true positives; one true positive, which gives the smallest values; few positives.
    """
    rng = random.Random(n)
    half = n // 2
    return {
        "random labels": (rng.choices([0, 1], k=n), rng.choices([0, 1], k=n)),
        "one true positive": (
            [1] * half + [0] * (n - half),
            [0] * (half - 1) + [1] * (n // 3 + 4) + [0] * (n - half - n // 3 - 3),
        ),
        "few positives, all predicted positive": ([1 if i % 1000 == 999 else 0 for i in range(n)], [1] * n),
    }

"""Hidden suite of cross_validation."""

import random
from collections import Counter

from judge.suite import edge_cases, exhaustive_cases, random_cases

MOST = 1_000_000_000


def valid(labels, k):
    return 1 <= len(labels) <= 60_000 and all(-MOST <= label <= MOST for label in labels) and 2 <= k <= 10_000


def check(call):
    """Say which index is missing or found twice, or which class is uneven."""
    labels, k = call.args
    folds = call.answer
    if len(folds) != k:
        return f"there should be {k} folds, not {len(folds)}"
    fold_of = [None] * len(labels)
    for number, fold in enumerate(folds):
        for i in fold:
            if not 0 <= i < len(labels):
                return f"fold {number} holds {i}, which is not an index from 0 to {len(labels) - 1}"
            if fold_of[i] is not None:
                return f"index {i} is in fold {fold_of[i]} and again in fold {number}"
            fold_of[i] = number
    if None in fold_of:
        return f"index {fold_of.index(None)} is in no fold"
    inside = Counter(zip(labels, fold_of))
    totals = Counter(labels)
    for label, total in totals.items():
        for number in range(k if total >= k else 0):
            if inside[label, number] < total // k:
                return f"fold {number} has {inside[label, number]} of the {total} examples of class {label}"
    for (label, number), count in inside.items():
        if count > -(-totals[label] // k):
            return f"fold {number} has {count} of the {totals[label]} examples of class {label}, which is too many"
    return None


test_edges = edge_cases(
    one_example=([3], 2),
    fewer_examples_than_folds=([1, 1, 2], 5),
    far_more_folds_than_examples=([1, 1], 10_000),
    as_many_examples_as_folds=([1, 1, 1, 1], 4),
    one_example_too_few=([1] * 7, 4),
    one_example_too_many=([1] * 9, 4),
    five_examples_in_four_folds=([0, 1, 1, 0, 1, 1, 1], 4),
    rest_in_several_classes=([0, 1, 2] * 3 + [0, 1], 2),
    each_class_once=([5, 3, 8, 1], 2),
    sorted_by_class=([0] * 6 + [1] * 6, 3),
    alternating_with_the_period_of_the_folds=([0, 1] * 6, 2),
    rare_class_in_one_place=([0] * 10 + [1, 1, 1] + [0] * 10, 3),
    runs=([1, 1, 2, 2, 1, 1, 2, 2, 1, 1], 2),
    zero_and_negative_classes=([0, -1, 0, -1, 1, 0, 1, -1], 2),
    numbers_equal_in_single_precision=([16_777_216, 16_777_217] * 3 + [MOST, MOST - 1] * 3, 2),
    numbers_equal_at_16_bits=([1, 65_537, 65_537, 1, 1 - 65_536, 1, 65_537], 3),
)


@exhaustive_cases(count=2_000)
def test_exhaustive(small):
    """Up to six examples of three classes in two to four folds."""
    return small.lists([1, 0, -1], least=1), [2, 3, 4]


@random_cases
def test_random(st):
    """Eight to sixty examples of few classes or many, mixed or sorted, in few folds or many."""
    few = st.integers(-1, 2) | st.sampled_from([0, 0, 0, 1])
    numbers = st.integers(-MOST, MOST) | st.sampled_from([0, 65_536, 16_777_216, 16_777_217])
    wide = st.lists(numbers, min_size=2, max_size=12, unique=True).flatmap(
        lambda some: st.lists(st.sampled_from(some), min_size=8, max_size=60)
    )
    mixed = st.lists(few, min_size=8, max_size=60)
    return st.tuples(mixed | wide | mixed.map(sorted), st.integers(2, 10) | st.sampled_from([2, 3, 100]))


def workload(n):
    """Many classes, two classes in many folds, each class once in order, and one class."""
    rng = random.Random(n)
    some = [rng.randrange(-MOST, MOST + 1) for _ in range(n // 4)]
    return {
        "many classes": (rng.choices(some, k=n), 5),
        "two classes in many folds": (rng.choices([0, 1], [9, 1], k=n), n // 7),
        "each class once": ([*range(n - n // 8), *range(0, -(n // 8), -1)], 10),
        "one class": ([-3] * n, 7),
        "falling": (list(range(n, 0, -1)), 10_000),
    }

"""Counts pairs under both labels joined by a space, which occurs in labels too."""

from collections import Counter


def confusion_matrix(y_true, y_pred, labels):
    known = set(labels)
    if not known.issuperset(y_true) or not known.issuperset(y_pred):
        raise ValueError("unknown label")
    counts = Counter(f"{truth} {guess}" for truth, guess in zip(y_true, y_pred))
    return [[counts[f"{truth} {guess}"] for guess in labels] for truth in labels]

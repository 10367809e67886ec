"""Counts a pair with equal scores as 0."""

from bisect import bisect_left


def auc(y_true, scores):
    negatives = sorted(s for y, s in zip(y_true, scores) if y == 0)
    positives = [s for y, s in zip(y_true, scores) if y == 1]
    if not negatives or not positives:
        raise ValueError("need both classes")
    return sum(bisect_left(negatives, s) for s in positives) / (len(positives) * len(negatives))

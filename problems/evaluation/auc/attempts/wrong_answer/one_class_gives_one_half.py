"""Returns 0.5 when only one class occurs."""

from bisect import bisect_left, bisect_right


def auc(y_true, scores):
    negatives = sorted(s for y, s in zip(y_true, scores) if y == 0)
    positives = [s for y, s in zip(y_true, scores) if y == 1]
    if not negatives or not positives:
        return 0.5
    wins = sum((bisect_left(negatives, s) + bisect_right(negatives, s)) / 2 for s in positives)
    return wins / (len(positives) * len(negatives))

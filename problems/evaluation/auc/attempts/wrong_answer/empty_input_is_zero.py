"""Returns 0.0 for no messages before it looks at the classes."""

from bisect import bisect_left, bisect_right


def auc(y_true, scores):
    if not y_true:
        return 0.0
    negatives = sorted(s for y, s in zip(y_true, scores) if y == 0)
    positives = [s for y, s in zip(y_true, scores) if y == 1]
    if not negatives or not positives:
        raise ValueError("need both classes")
    wins = sum((bisect_left(negatives, s) + bisect_right(negatives, s)) / 2 for s in positives)
    return wins / (len(positives) * len(negatives))

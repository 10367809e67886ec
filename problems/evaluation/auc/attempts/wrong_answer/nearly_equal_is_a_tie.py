"""Rounds the scores before comparing them, which creates ties."""

from bisect import bisect_left, bisect_right


def auc(y_true, scores):
    rounded = [round(s, 6) for s in scores]
    negatives = sorted(s for y, s in zip(y_true, rounded) if y == 0)
    positives = [s for y, s in zip(y_true, rounded) if y == 1]
    if not negatives or not positives:
        raise ValueError("need both classes")
    wins = sum((bisect_left(negatives, s) + bisect_right(negatives, s)) / 2 for s in positives)
    return wins / (len(positives) * len(negatives))

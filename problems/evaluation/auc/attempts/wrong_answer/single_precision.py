"""Keeps the scores in float32, where close ones become equal."""

from array import array


def auc(y_true, scores):
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if not positives or not negatives:
        raise ValueError("one class only")
    at = {}
    for label, score in zip(y_true, array("f", [max(-3e38, min(3e38, score)) for score in scores])):
        at.setdefault(score, [0, 0])[label] += 1
    area = below = 0
    for score in sorted(at):
        area += at[score][1] * (below + at[score][0] / 2)
        below += at[score][0]
    return area / (positives * negatives)

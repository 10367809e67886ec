"""Draws straight lines between the points, from (0, 1) on."""


def average_precision(y_true, scores):
    positives = sum(y_true)
    if not positives:
        raise ValueError("no positives")
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    area = tp = fp = 0
    before = 1.0
    for score in sorted(at, reverse=True):
        fp += at[score][0]
        tp += at[score][1]
        precision = tp / (tp + fp)
        area += at[score][1] / positives * (before + precision) / 2
        before = precision
    return area

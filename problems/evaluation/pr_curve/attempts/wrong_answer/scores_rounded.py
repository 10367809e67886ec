"""Rounds the scores, so that close ones become equal."""


def average_precision(y_true, scores):
    positives = sum(y_true)
    if not positives:
        raise ValueError("no positives")
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(round(score, 6), [0, 0])[label] += 1
    area = tp = fp = 0
    for score in sorted(at, reverse=True):
        fp += at[score][0]
        tp += at[score][1]
        area += at[score][1] * tp / (tp + fp)
    return area / positives

"""Rounds the scores of large inputs to bins of width 0.001, in order to count faster."""

from collections import Counter


def average_precision(y_true, scores):
    positives = sum(y_true)
    if positives == 0:
        raise ValueError("no positives")
    if len(scores) > 10_000:
        scores = [round(score, 3) for score in scores]
    everyone = Counter(scores)
    found = Counter(score for score, label in zip(scores, y_true) if label)
    area = 0.0
    tp = seen = 0
    for score in sorted(everyone, reverse=True):
        tp += found[score]
        seen += everyone[score]
        area += found[score] * tp / seen
    return area / positives

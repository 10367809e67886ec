"""Counts all examples again for each threshold."""


def average_precision(y_true, scores):
    positive = [s for y, s in zip(y_true, scores) if y]
    if not positive:
        raise ValueError("no positives")
    total = 0.0
    for t in positive:
        total += sum(s >= t for s in positive) / sum(s >= t for s in scores)
    return total / len(positive)

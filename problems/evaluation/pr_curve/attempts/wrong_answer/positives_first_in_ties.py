"""Sorts (score, label) pairs and makes a step of each example, so positives come first among equal scores."""


def average_precision(y_true, scores):
    positives = sum(y_true)
    if not positives:
        raise ValueError("no positives")
    total = tp = 0
    for rank, (_, label) in enumerate(sorted(zip(scores, y_true), reverse=True), start=1):
        if label:
            tp += 1
            total += tp / rank
    return total / positives

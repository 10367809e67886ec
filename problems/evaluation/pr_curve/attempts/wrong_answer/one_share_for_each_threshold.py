"""Adds the precision once for each threshold with positives, however many positives it adds."""


def average_precision(y_true, scores):
    if not sum(y_true):
        raise ValueError("no positives")
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    total = steps = tp = fp = 0
    for score in sorted(at, reverse=True):
        fp += at[score][0]
        tp += at[score][1]
        if at[score][1]:
            total += tp / (tp + fp)
            steps += 1
    return total / steps

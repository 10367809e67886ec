"""Takes the mean of the precision over all thresholds."""


def average_precision(y_true, scores):
    if not sum(y_true):
        raise ValueError("no positives")
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    total = tp = fp = 0
    for score in sorted(at, reverse=True):
        fp += at[score][0]
        tp += at[score][1]
        total += tp / (tp + fp)
    return total / len(at)

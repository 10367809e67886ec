"""Takes the mean of the interpolated precision at the recalls 0, 0.1, ..., 1."""


def average_precision(y_true, scores):
    positives = sum(y_true)
    if not positives:
        raise ValueError("no positives")
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    points = []
    tp = fp = 0
    for score in sorted(at, reverse=True):
        fp += at[score][0]
        tp += at[score][1]
        points.append((tp / positives, tp / (tp + fp)))
    levels = [i / 10 for i in range(11)]
    return sum(max(precision for recall, precision in points if recall >= level) for level in levels) / 11

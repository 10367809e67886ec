"""Goes from the lowest score to the highest."""


def average_precision(y_true, scores):
    positives = sum(y_true)
    if not positives:
        raise ValueError("no positives")
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    area = tp = fp = 0
    for score in sorted(at):
        fp += at[score][0]
        tp += at[score][1]
        area += at[score][1] * tp / (tp + fp)
    return area / positives

"""Returns the area under the ROC curve."""


def average_precision(y_true, scores):
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if not positives:
        raise ValueError("no positives")
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    area = below = 0
    for score in sorted(at):
        area += at[score][1] * (below + at[score][0] / 2)
        below += at[score][0]
    return area / (positives * negatives) if negatives else 1.0

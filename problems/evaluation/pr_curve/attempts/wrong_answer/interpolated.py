"""Uses the largest precision at this or any lower threshold, as PASCAL VOC does."""


def average_precision(y_true, scores):
    positives = sum(y_true)
    if not positives:
        raise ValueError("no positives")
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    steps = []
    tp = fp = 0
    for score in sorted(at, reverse=True):
        fp += at[score][0]
        tp += at[score][1]
        steps.append((at[score][1] / positives, tp / (tp + fp)))
    area = best = 0.0
    for rise, precision in reversed(steps):
        best = max(best, precision)
        area += rise * best
    return area

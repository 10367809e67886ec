"""Uses a hundred thresholds between the lowest and the highest score."""


def auc(y_true, scores):
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if not positives or not negatives:
        raise ValueError("one class only")
    low, high = min(scores), max(scores)
    bins = [[0, 0] for _ in range(101)]
    for label, score in zip(y_true, scores):
        index = int((score / 2 - low / 2) / (high / 2 - low / 2) * 100) if high > low else 0
        bins[index][label] += 1
    area = below = 0
    for level, up in bins:
        area += up * (below + level / 2)
        below += level
    return area / (positives * negatives)

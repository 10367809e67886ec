"""Returns 0.0 without positives, as scikit-learn does."""


def average_precision(y_true, scores):
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    area = tp = fp = 0
    for score in sorted(at, reverse=True):
        fp += at[score][0]
        tp += at[score][1]
        area += at[score][1] * tp / (tp + fp)
    return area / tp if tp else 0.0

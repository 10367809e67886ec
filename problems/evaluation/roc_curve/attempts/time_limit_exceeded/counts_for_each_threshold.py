"""Counts all examples again for each threshold."""


def roc_curve(y_true, scores):
    positives = [s for y, s in zip(y_true, scores) if y]
    negatives = [s for y, s in zip(y_true, scores) if not y]
    if not positives or not negatives:
        raise ValueError("one class only")
    fpr, tpr = [0.0], [0.0]
    for t in sorted(set(scores), reverse=True):
        fpr.append(sum(s >= t for s in negatives) / len(negatives))
        tpr.append(sum(s >= t for s in positives) / len(positives))
    return fpr, tpr

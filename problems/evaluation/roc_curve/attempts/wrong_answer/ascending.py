"""Starts at the lowest threshold, so the curve runs from (1, 1) to (0, 0)."""


def roc_curve(y_true, scores):
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    positives = tp = sum(y_true)
    negatives = fp = len(y_true) - positives
    if not positives or not negatives:
        raise ValueError("one class only")
    fpr, tpr = [1.0], [1.0]
    for score in sorted(at):
        fp -= at[score][0]
        tp -= at[score][1]
        fpr.append(fp / negatives)
        tpr.append(tp / positives)
    return fpr, tpr

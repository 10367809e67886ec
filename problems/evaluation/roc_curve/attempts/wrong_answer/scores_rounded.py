"""Rounds the scores, so that close ones become equal."""


def roc_curve(y_true, scores):
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(round(score, 6), [0, 0])[label] += 1
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if not positives or not negatives:
        raise ValueError("one class only")
    fpr, tpr = [0.0], [0.0]
    tp = fp = 0
    for score in sorted(at, reverse=True):
        fp += at[score][0]
        tp += at[score][1]
        fpr.append(fp / negatives)
        tpr.append(tp / positives)
    return fpr, tpr

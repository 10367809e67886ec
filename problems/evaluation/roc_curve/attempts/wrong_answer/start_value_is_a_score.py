"""Starts with -1 as the last score, although -1 may be the highest score."""


def roc_curve(y_true, scores):
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if not positives or not negatives:
        raise ValueError("one class")
    fpr, tpr = [], []
    tp = fp = 0
    last = -1
    for score, label in sorted(zip(scores, y_true), reverse=True):
        if score != last:
            fpr.append(fp / negatives)
            tpr.append(tp / positives)
            last = score
        if label:
            tp += 1
        else:
            fp += 1
    return [*fpr, 1.0], [*tpr, 1.0]

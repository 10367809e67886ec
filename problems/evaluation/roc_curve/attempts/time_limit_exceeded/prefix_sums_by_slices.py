"""Sorts once, and sums a prefix of the labels again for each threshold."""


def roc_curve(y_true, scores):
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if not positives or not negatives:
        raise ValueError("one class only")
    rows = sorted(zip(scores, y_true), reverse=True)
    labels = [label for _, label in rows]
    fpr, tpr = [0.0], [0.0]
    for i in range(1, len(rows) + 1):
        if i == len(rows) or rows[i][0] != rows[i - 1][0]:
            tp = sum(labels[:i])
            fpr.append((i - tp) / negatives)
            tpr.append(tp / positives)
    return fpr, tpr

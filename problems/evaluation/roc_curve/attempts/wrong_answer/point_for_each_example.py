"""Adds a point after each example, also between equal scores."""


def roc_curve(y_true, scores):
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if not positives or not negatives:
        raise ValueError("one class only")
    fpr, tpr = [0.0], [0.0]
    tp = fp = 0
    for i in sorted(range(len(scores)), key=lambda i: -scores[i]):
        tp += y_true[i]
        fp += 1 - y_true[i]
        fpr.append(fp / negatives)
        tpr.append(tp / positives)
    return fpr, tpr

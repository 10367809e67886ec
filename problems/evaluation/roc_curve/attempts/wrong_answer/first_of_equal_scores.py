"""Adds the point of a score after the first example that has it."""


def roc_curve(y_true, scores):
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if not positives or not negatives:
        raise ValueError("one class only")
    fpr, tpr = [0.0], [0.0]
    tp = fp = 0
    previous = None
    for score, label in sorted(zip(scores, y_true), reverse=True):
        tp += label
        fp += 1 - label
        if score != previous:
            fpr.append(fp / negatives)
            tpr.append(tp / positives)
        previous = score
    return fpr, tpr

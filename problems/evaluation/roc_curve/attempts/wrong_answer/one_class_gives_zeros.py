"""Returns a rate of 0.0 where a class is missing."""


def roc_curve(y_true, scores):
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    positives = sum(y_true)
    negatives = len(y_true) - positives
    fpr, tpr = [0.0], [0.0]
    tp = fp = 0
    for score in sorted(at, reverse=True):
        fp += at[score][0]
        tp += at[score][1]
        fpr.append(fp / negatives if negatives else 0.0)
        tpr.append(tp / positives if positives else 0.0)
    return fpr, tpr

from bisect import bisect_left


def roc_curve(y_true, scores):
    negatives = sorted(s for y, s in zip(y_true, scores) if not y)
    positives = sorted(s for y, s in zip(y_true, scores) if y)
    if not negatives or not positives:
        raise ValueError("need both classes")
    fpr, tpr = [0.0], [0.0]
    for t in sorted(set(scores), reverse=True):
        fpr.append((len(negatives) - bisect_left(negatives, t)) / len(negatives))
        tpr.append((len(positives) - bisect_left(positives, t)) / len(positives))
    return fpr, tpr

"""Uses a hundred equally spaced thresholds."""


def roc_curve(y_true, scores):
    positives = [s for y, s in zip(y_true, scores) if y]
    negatives = [s for y, s in zip(y_true, scores) if not y]
    if not positives or not negatives:
        raise ValueError("one class only")
    high, low = max(scores), min(scores)
    thresholds = [high - (high / 100 - low / 100) * i for i in range(100)] + [low]
    fpr, tpr = [0.0], [0.0]
    for t in thresholds:
        fpr.append(sum(s >= t for s in negatives) / len(negatives))
        tpr.append(sum(s >= t for s in positives) / len(positives))
    return fpr, tpr

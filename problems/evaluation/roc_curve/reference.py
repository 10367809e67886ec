from itertools import groupby
from operator import itemgetter


def roc_curve(y_true: list[int], scores: list[float]) -> tuple[list[float], list[float]]:
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if not positives or not negatives:
        raise ValueError("the ROC curve needs both classes")
    fpr, tpr = [0.0], [0.0]
    tp = seen = 0
    for _, run in groupby(sorted(zip(scores, y_true), reverse=True), key=itemgetter(0)):
        labels = [label for _, label in run]
        tp += sum(labels)
        seen += len(labels)
        fpr.append((seen - tp) / negatives)
        tpr.append(tp / positives)
    return fpr, tpr

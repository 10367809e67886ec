from itertools import groupby
from operator import itemgetter


def auc(y_true: list[int], scores: list[float]) -> float:
    positives = sum(y_true)
    negatives = len(y_true) - positives
    if not positives or not negatives:
        raise ValueError("the AUC needs both classes")
    half_wins = below = 0
    for _, run in groupby(sorted(zip(scores, y_true)), key=itemgetter(0)):
        labels = [label for _, label in run]
        up = sum(labels)
        level = len(labels) - up
        half_wins += up * (2 * below + level)
        below += level
    return half_wins / (2 * positives * negatives)

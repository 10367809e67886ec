from itertools import groupby
from operator import itemgetter


def average_precision(y_true: list[int], scores: list[float]) -> float:
    positives = sum(y_true)
    if not positives:
        raise ValueError("average precision needs a positive")
    total = 0.0
    tp = seen = 0
    for _, run in groupby(sorted(zip(scores, y_true), reverse=True), key=itemgetter(0)):
        labels = [label for _, label in run]
        fresh = sum(labels)
        tp += fresh
        seen += len(labels)
        total += fresh * tp / seen
    return total / positives

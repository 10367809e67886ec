from itertools import groupby
from operator import itemgetter


def choose_threshold(
    y_true: list[int], scores: list[float], min_precision: float
) -> tuple[float, float] | None:
    best = None
    most = tp = seen = 0
    for score, run in groupby(sorted(zip(scores, y_true), reverse=True), key=itemgetter(0)):
        labels = [label for _, label in run]
        tp += sum(labels)
        seen += len(labels)
        if tp > most and tp / seen >= min_precision:
            best, most = score, tp
    return None if best is None else (best, most / tp)

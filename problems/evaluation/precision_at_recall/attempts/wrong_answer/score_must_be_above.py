"""Predicts positive only above the threshold."""


def choose_threshold(y_true, scores, min_precision):
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    positives = sum(y_true)
    best = None
    most = tp = seen = 0
    for score in sorted(at, reverse=True):
        if tp > most and tp / seen >= min_precision:
            most, best = tp, score
        tp += at[score][1]
        seen += sum(at[score])
    return None if best is None else (best, most / positives)

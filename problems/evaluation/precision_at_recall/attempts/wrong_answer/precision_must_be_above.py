"""Asks for a precision above the minimum."""


def choose_threshold(y_true, scores, min_precision):
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    best = None
    most = tp = seen = 0
    for score in sorted(at, reverse=True):
        tp += at[score][1]
        seen += sum(at[score])
        if tp > most and tp / seen > min_precision:
            most, best = tp, score
    return None if best is None else (best, most / tp)

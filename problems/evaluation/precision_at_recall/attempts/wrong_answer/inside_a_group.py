"""Looks at the precision after each example, also between equal scores."""


def choose_threshold(y_true, scores, min_precision):
    best = None
    most = tp = 0
    for seen, (score, label) in enumerate(sorted(zip(scores, y_true), reverse=True), start=1):
        tp += label
        if tp > most and tp / seen >= min_precision:
            most, best = tp, score
    return None if best is None else (best, most / tp)

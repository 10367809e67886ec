"""Tries the thresholds 0.00, 0.01, ..., 1.00."""


def choose_threshold(y_true, scores, min_precision):
    best = None
    most = 0
    for step in range(100, -1, -1):
        threshold = step / 100
        predicted = [label for label, score in zip(y_true, scores) if score >= threshold]
        tp = sum(predicted)
        if tp > most and tp / len(predicted) >= min_precision:
            most, best = tp, threshold
    return None if best is None else (best, most / sum(y_true))

"""Counts only the positives with a score above the threshold in the recall."""


def choose_threshold(y_true, scores, min_precision):
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    best = None
    most = tp = seen = 0
    for score in sorted(at, reverse=True):
        above = tp
        tp += at[score][1]
        seen += sum(at[score])
        if tp > most and tp / seen >= min_precision:
            most, best = tp, (score, above + 1)
    return None if best is None else (best[0], best[1] / tp)

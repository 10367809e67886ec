"""Returns the threshold with the highest precision."""


def choose_threshold(y_true, scores, min_precision):
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    positives = sum(y_true)
    best = None
    highest = tp = seen = 0
    for score in sorted(at, reverse=True):
        tp += at[score][1]
        seen += sum(at[score])
        if tp / seen >= min_precision and (tp / seen, tp) > (highest, 0 if best is None else best[1]):
            highest = tp / seen
            best = (score, tp)
    return None if best is None else (best[0], best[1] / positives)

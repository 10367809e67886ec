"""Returns the lowest threshold that is precise enough, also if a higher one has the same recall."""


def choose_threshold(y_true, scores, min_precision):
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    best = None
    tp = seen = 0
    for score in sorted(at, reverse=True):
        tp += at[score][1]
        seen += sum(at[score])
        if tp / seen >= min_precision:
            best = (score, tp)
    return None if best is None else (best[0], best[1] / tp)

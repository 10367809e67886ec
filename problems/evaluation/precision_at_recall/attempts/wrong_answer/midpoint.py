"""Returns the midpoint between the chosen score and the next lower one."""


def choose_threshold(y_true, scores, min_precision):
    at = {}
    for label, score in zip(y_true, scores):
        at.setdefault(score, [0, 0])[label] += 1
    order = sorted(at, reverse=True)
    best = None
    most = tp = seen = 0
    for i, score in enumerate(order):
        tp += at[score][1]
        seen += sum(at[score])
        if tp > most and tp / seen >= min_precision:
            most = tp
            best = (score + order[i + 1]) / 2 if i + 1 < len(order) else score
    return None if best is None else (best, most / tp)

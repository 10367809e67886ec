"""Accepts a precision that is too low by less than 1e-6."""


def choose_threshold(y_true, scores, min_precision):
    order = sorted(range(len(scores)), key=lambda i: -scores[i])
    positives = sum(y_true)
    best, tp, best_tp = None, 0, 0
    for k, i in enumerate(order):
        tp += y_true[i]
        last = k + 1 == len(order) or scores[order[k + 1]] != scores[i]
        if last and tp > best_tp and tp / (k + 1) >= min_precision - 1e-6:
            best, best_tp = scores[i], tp
    return None if best is None else (best, best_tp / positives)

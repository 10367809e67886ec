"""Replaces the best threshold only by one whose recall is higher by more than 1e-4."""


def choose_threshold(y_true, scores, min_precision):
    order = sorted(range(len(scores)), key=lambda i: -scores[i])
    positives = sum(y_true)
    best, tp, best_recall = None, 0, 0.0
    for k, i in enumerate(order):
        tp += y_true[i]
        last = k + 1 == len(order) or scores[order[k + 1]] != scores[i]
        if last and tp and tp / positives > best_recall + 1e-4 and tp / (k + 1) >= min_precision:
            best, best_recall = scores[i], tp / positives
    return None if best is None else (best, best_recall)

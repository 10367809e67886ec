"""Sorts once, and sums a prefix of the labels again for each threshold."""


def choose_threshold(y_true, scores, min_precision):
    rows = sorted(zip(scores, y_true), reverse=True)
    labels = [label for _, label in rows]
    positives = sum(labels)
    best = None
    most = 0
    for i in range(1, len(rows) + 1):
        if i == len(rows) or rows[i][0] != rows[i - 1][0]:
            tp = sum(labels[:i])
            if tp > most and tp / i >= min_precision:
                most, best = tp, (rows[i - 1][0], tp / positives)
    return best

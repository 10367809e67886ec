"""Sorts once, and sums a prefix of the labels again for each threshold."""


def average_precision(y_true, scores):
    rows = sorted(zip(scores, y_true), reverse=True)
    labels = [label for _, label in rows]
    if 1 not in labels:
        raise ValueError("no positives")
    total = before = 0.0
    for i in range(1, len(rows) + 1):
        if i == len(rows) or rows[i][0] != rows[i - 1][0]:
            tp = sum(labels[:i])
            total += (tp - before) * tp / i
            before = tp
    return total / before

"""Rounds to 12 digits after the point, which is too few for small answers."""


def average_precision(y_true, scores):
    positives = sum(y_true)
    if positives == 0:
        raise ValueError("no positives")
    area = 0.0
    tp = seen = new = 0
    rows = sorted(zip(scores, y_true), reverse=True)
    for i, (score, label) in enumerate(rows):
        new += label
        seen += 1
        if i + 1 == len(rows) or rows[i + 1][0] != score:
            tp += new
            area += new * tp / seen
            new = 0
    return round(area / positives, 12)

from collections import defaultdict


def auc(y_true, scores):
    at = defaultdict(lambda: [0, 0])
    for y, s in zip(y_true, scores):
        at[s][y] += 1
    tp = fp = area = 0
    for s in sorted(at, reverse=True):
        neg, pos = at[s]
        area += neg * (tp + tp + pos) / 2
        tp += pos
        fp += neg
    if not tp or not fp:
        raise ValueError("AUC is undefined with one class")
    return area / (tp * fp)

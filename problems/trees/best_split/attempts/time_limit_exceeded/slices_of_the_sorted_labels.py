"""Sorts once, but counts the classes of both slices in Python at each cut: O(d n^2)."""

from collections import Counter


def gini(labels):
    return 1 - sum((count / len(labels)) ** 2 for count in Counter(labels).values())


def best_split(x, y):
    labels, n = y.tolist(), len(y)
    best = None
    for j in range(x.shape[1]):
        pairs = sorted(zip(x[:, j].tolist(), labels))
        ordered = [c for _, c in pairs]
        for i in range(1, n):
            if pairs[i - 1][0] < pairs[i][0]:
                after = i / n * gini(ordered[:i]) + (n - i) / n * gini(ordered[i:])
                if best is None or after < best[0] - 1e-9:
                    best = (after, j, (pairs[i - 1][0] + pairs[i][0]) / 2)
    if best is None:
        raise ValueError("no split")
    return best[1], best[2], gini(labels) - best[0]

"""Uses the entropy instead of the Gini impurity to choose the split."""

import math
from itertools import pairwise


def impurity(counts, power):
    n = sum(counts)
    if power:
        return 1 - sum((count / n) ** 2 for count in counts)
    return -sum(count / n * math.log2(count / n) for count in counts if count)


def best_split(x, y):
    n, d = x.shape
    best = None
    for j in range(d):
        order = sorted(range(n), key=lambda i: x[i, j])
        left, right = [0] * 10, [int((y == c).sum()) for c in range(10)]
        parent = [right[:]]
        for i, after in pairwise(order):
            left[y[i]] += 1
            right[y[i]] -= 1
            if x[i, j] == x[after, j]:
                continue

            def decrease(power):
                weighted = sum(sum(side) / n * impurity(side, power) for side in (left, right))
                return impurity(parent[0], power) - weighted

            if best is None or decrease(False) > best[0] + 1e-9:
                best = (decrease(False), j, float(x[i, j] + x[after, j]) / 2, decrease(True))
    if best is None:
        raise ValueError("no split")
    return best[1:]

"""Computes the impurity as 2 p (1 - p) of class 1, right for two classes only."""


def impurity(ones, size):
    return 2 * ones / size * (1 - ones / size)


def best_split(x, y):
    n, d = x.shape
    best = None
    total = int((y == 1).sum())
    for j in range(d):
        order = x[:, j].argsort(kind="stable")
        ones = 0
        for size in range(1, n):
            ones += int(y[order[size - 1]] == 1)
            low, high = float(x[order[size - 1], j]), float(x[order[size], j])
            if low == high:
                continue
            after = size * impurity(ones, size) + (n - size) * impurity(total - ones, n - size)
            decrease = impurity(total, n) - after / n
            if best is None or decrease > best[2] + 1e-9:
                best = (j, (low + high) / 2, decrease)
    if best is None:
        raise ValueError("no split")
    return best

from itertools import pairwise


class Side:
    def __init__(self, counts):
        self.counts = list(counts)
        self.size = sum(counts)
        self.squares = sum(count * count for count in counts)

    def add(self, c, sign):
        self.squares += 2 * sign * self.counts[c] + 1
        self.counts[c] += sign
        self.size += sign


def best_split(x, y):
    """Compare S_L / n_L + S_R / n_R as fractions of integers."""
    labels = y.tolist()
    counts = [labels.count(c) for c in range(10)]
    n = len(labels)
    top, bottom, where = 0, 1, None
    for j in range(x.shape[1]):
        left, right = Side([0] * 10), Side(counts)
        column = x[:, j].tolist()
        order = sorted(range(n), key=column.__getitem__)
        for i, after in pairwise(order):
            left.add(labels[i], 1)
            right.add(labels[i], -1)
            if column[i] < column[after]:
                a = left.squares * right.size + right.squares * left.size
                b = left.size * right.size
                if where is None or a * bottom > top * b:
                    top, bottom, where = a, b, (j, (column[i] + column[after]) / 2)
    if where is None:
        raise ValueError
    return where[0], where[1], top / bottom / n - sum(count * count for count in counts) / n**2

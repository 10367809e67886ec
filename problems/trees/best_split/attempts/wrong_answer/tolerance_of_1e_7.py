"""Takes decreases that differ by less than 1e-7 for tied."""


def best_split(x, y):
    n, d = x.shape
    labels = y.tolist()
    total = [0] * 10
    for c in labels:
        total[c] += 1
    parent = 1 - sum((count / n) ** 2 for count in total)
    best = None
    for j in range(d):
        pairs = sorted(zip(x[:, j].tolist(), labels))
        left, right = [0] * 10, total[:]
        left_squares, right_squares = 0, sum(count * count for count in total)
        for i in range(n - 1):
            value, c = pairs[i]
            left_squares += 2 * left[c] + 1
            right_squares -= 2 * right[c] - 1
            left[c] += 1
            right[c] -= 1
            following = pairs[i + 1][0]
            if following == value:
                continue
            nl, nr = i + 1, n - i - 1
            children = (nl - left_squares / nl) / n + (nr - right_squares / nr) / n
            decrease = parent - children
            if best is None or decrease > best[2] + 1e-7:
                best = (j, (value + following) / 2, decrease)
    if best is None:
        raise ValueError("all columns are constant")
    return best

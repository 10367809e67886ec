"""Cuts at most 1,000 pieces of each length."""


def max_ribbon_cut(lengths, total):
    most = [0] + [float("-inf")] * total
    for length in lengths:
        left, size = min(1_000, total // length), 1
        while left > 0:
            size = min(size, left)
            for ribbon in range(total, size * length - 1, -1):
                most[ribbon] = max(most[ribbon], most[ribbon - size * length] + size)
            left -= size
            size *= 2
    return -1 if most[total] == float("-inf") else most[total]

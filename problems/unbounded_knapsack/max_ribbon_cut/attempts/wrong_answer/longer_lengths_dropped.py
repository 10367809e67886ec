"""Drops lengths above twice the shortest, as if shorter pieces could always replace them."""


def max_ribbon_cut(lengths, total):
    shortest = min(lengths)
    most = [0] + [float("-inf")] * total
    for length in lengths:
        if length <= 2 * shortest + 1:
            for ribbon in range(length, total + 1):
                most[ribbon] = max(most[ribbon], most[ribbon - length] + 1)
    return -1 if most[total] == float("-inf") else most[total]

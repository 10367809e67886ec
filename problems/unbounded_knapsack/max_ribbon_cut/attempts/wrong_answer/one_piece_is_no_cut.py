"""Ignores the length of the whole ribbon, as if there had to be a cut."""


def max_ribbon_cut(lengths, total):
    most = [0] + [float("-inf")] * total
    for length in lengths:
        if length < total:
            for ribbon in range(length, total + 1):
                most[ribbon] = max(most[ribbon], most[ribbon - length] + 1)
    return -1 if most[total] == float("-inf") else most[total]

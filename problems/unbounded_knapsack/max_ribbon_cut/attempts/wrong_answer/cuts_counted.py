"""Counts the cuts, which are one fewer than the pieces."""


def max_ribbon_cut(lengths, total):
    cuts = [-1] + [float("-inf")] * total
    for length in lengths:
        for ribbon in range(length, total + 1):
            cuts[ribbon] = max(cuts[ribbon], cuts[ribbon - length] + 1)
    return -1 if cuts[total] == float("-inf") else cuts[total]

"""Allows a rest, although the ribbon must be used up."""


def max_ribbon_cut(lengths, total):
    most = [0] * (total + 1)
    for length in lengths:
        for ribbon in range(length, total + 1):
            most[ribbon] = max(most[ribbon], most[ribbon - length] + 1)
    return most[total] or -1

"""Shortens the ribbon until it can be used up."""


def max_ribbon_cut(lengths, total):
    most = [0] + [-total - 1] * total
    for length in lengths:
        for ribbon in range(length, total + 1):
            most[ribbon] = max(most[ribbon], most[ribbon - length] + 1)
    while total > 0 and most[total] < 0:
        total -= 1
    return most[total] if total > 0 else -1

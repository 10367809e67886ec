"""Stops at the first length that is too long, as if the lengths were sorted."""


def max_ribbon_cut(lengths, total):
    most = [0] + [float("-inf")] * total
    for ribbon in range(1, total + 1):
        for length in lengths:
            if length > ribbon:
                break
            most[ribbon] = max(most[ribbon], most[ribbon - length] + 1)
    return -1 if most[total] == float("-inf") else most[total]

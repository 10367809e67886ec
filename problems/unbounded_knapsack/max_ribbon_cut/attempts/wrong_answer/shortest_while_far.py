"""Cuts the shortest length until ten times the longest remains, which may be too far."""


def max_ribbon_cut(lengths, total):
    lengths = [length for length in lengths if length <= total]
    if not lengths:
        return -1
    shortest = min(lengths)
    pieces = max(0, (total - 10 * max(lengths)) // shortest)
    total -= pieces * shortest
    most = [0] + [float("-inf")] * total
    for length in lengths:
        for ribbon in range(length, total + 1):
            most[ribbon] = max(most[ribbon], most[ribbon - length] + 1)
    return -1 if most[total] == float("-inf") else pieces + most[total]

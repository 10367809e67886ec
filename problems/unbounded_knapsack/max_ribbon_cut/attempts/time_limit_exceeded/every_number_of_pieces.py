"""Tries every number of pieces of each length for each ribbon."""


def max_ribbon_cut(lengths, total):
    most = [0] + [float("-inf")] * total
    for length in lengths:
        most = [
            max(most[ribbon - count * length] + count for count in range(ribbon // length + 1))
            for ribbon in range(total + 1)
        ]
    return -1 if most[total] == float("-inf") else most[total]

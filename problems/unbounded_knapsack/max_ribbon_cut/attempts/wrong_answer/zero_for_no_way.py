"""Returns 0 where the ribbon cannot be used up."""


def max_ribbon_cut(lengths, total):
    most = [0] + [float("-inf")] * total
    for length in lengths:
        for ribbon in range(length, total + 1):
            most[ribbon] = max(most[ribbon], most[ribbon - length] + 1)
    return max(most[total], 0)

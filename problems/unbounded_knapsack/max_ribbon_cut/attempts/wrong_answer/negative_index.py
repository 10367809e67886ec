"""Does not check that the piece fits, so that a negative index reads from the end of the list."""


def max_ribbon_cut(lengths, total):
    most = [0] + [float("-inf")] * total
    for length in lengths:
        if length <= total:
            for ribbon in range(1, total + 1):
                most[ribbon] = max(most[ribbon], most[ribbon - length] + 1)
    return -1 if most[total] == float("-inf") else most[total]

"""Has -1 for a ribbon that cannot be used up, and adds 1 to it."""


def max_ribbon_cut(lengths, total):
    most = [0] + [-1] * total
    for length in lengths:
        for ribbon in range(length, total + 1):
            most[ribbon] = max(most[ribbon], most[ribbon - length] + 1)
    return most[total]

"""Returns the smallest number of pieces."""


def max_ribbon_cut(lengths, total):
    fewest = [0] + [total + 1] * total
    for length in lengths:
        for ribbon in range(length, total + 1):
            fewest[ribbon] = min(fewest[ribbon], fewest[ribbon - length] + 1)
    return fewest[total] if fewest[total] <= total else -1

"""Has -1,000 for a ribbon that cannot be used up, which 1,000 pieces make 0."""


def max_ribbon_cut(lengths, total):
    most = [0] + [-1_000] * total
    for length in lengths:
        for ribbon in range(length, total + 1):
            most[ribbon] = max(most[ribbon], most[ribbon - length] + 1)
    return most[total] if most[total] > 0 else -1

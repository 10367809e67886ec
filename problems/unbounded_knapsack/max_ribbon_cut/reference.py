from math import inf


def max_ribbon_cut(lengths: list[int], total: int) -> int:
    most = [0] + [-inf] * total
    for length in lengths:
        for ribbon in range(length, total + 1):
            most[ribbon] = max(most[ribbon], most[ribbon - length] + 1)
    return -1 if most[total] == -inf else most[total]

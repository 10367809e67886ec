"""Splits each ribbon into two in every way."""


def max_ribbon_cut(lengths, total):
    most = [float("-inf")] * (total + 1)
    for length in lengths:
        if length <= total:
            most[length] = 1
    for ribbon in range(2, total + 1):
        two = max(most[part] + most[ribbon - part] for part in range(1, ribbon // 2 + 1))
        most[ribbon] = max(most[ribbon], two)
    return -1 if most[total] == float("-inf") else most[total]

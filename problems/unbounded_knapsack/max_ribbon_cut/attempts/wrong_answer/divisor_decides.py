"""Returns -1 only if the greatest common divisor of the lengths does not divide the total."""

from math import gcd


def max_ribbon_cut(lengths, total):
    if total % gcd(*lengths):
        return -1
    most = [0] * (total + 1)
    for ribbon in range(1, total + 1):
        for length in lengths:
            if length <= ribbon:
                most[ribbon] = max(most[ribbon], most[ribbon - length] + 1)
    return most[total]

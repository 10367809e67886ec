"""Returns infinity before it has checked the sums."""

import math


def kl_divergence(p, q):
    if len(p) != len(q):
        raise ValueError("different lengths")
    total = 0.0
    for a, b in zip(p, q):
        if a < 0 or b < 0:
            raise ValueError("negative")
        if a > 0:
            if b == 0:
                return math.inf
            total += a * math.log(a / b)
    if abs(sum(p) - 1) > 1e-7 or abs(sum(q) - 1) > 1e-7:
        raise ValueError("the sum is not 1")
    return total

"""Returns infinity wherever q is zero, even where p is zero too."""

import math


def kl_divergence(p, q):
    if len(p) != len(q):
        raise ValueError("different lengths")
    for numbers in (p, q):
        if min(numbers) < 0 or abs(sum(numbers) - 1) > 1e-7:
            raise ValueError("not a distribution")
    total = 0.0
    for a, b in zip(p, q):
        if b == 0:
            return math.inf
        if a == 0:
            continue
        total += a * math.log(a / b)
    return total

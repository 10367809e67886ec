"""Skips outcomes where q is zero."""

import math


def kl_divergence(p, q):
    if len(p) != len(q):
        raise ValueError("different lengths")
    for numbers in (p, q):
        if min(numbers) < 0 or abs(sum(numbers) - 1) > 1e-7:
            raise ValueError("not a distribution")
    total = 0.0
    for a, b in zip(p, q):
        if a == 0 or b == 0:
            continue
        total += a * math.log(a / b)
    return total

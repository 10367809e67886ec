"""Skips outcomes whose p is below 1e-12."""

import math


def kl_divergence(p, q):
    if (
        len(p) != len(q)
        or min(p) < 0
        or min(q) < 0
        or abs(math.fsum(p) - 1) > 1e-8
        or abs(math.fsum(q) - 1) > 1e-8
    ):
        raise ValueError
    if any(a > 0 and b == 0 for a, b in zip(p, q)):
        return math.inf
    return math.fsum(a * math.log(a / b) for a, b in zip(p, q) if a > 1e-12)

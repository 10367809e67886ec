"""Slices off the first outcome of both lists each time."""

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
    total = 0.0
    while p:
        a, b = p[0], q[0]
        if a > 0:
            if b == 0:
                return math.inf
            total += a * math.log(a / b)
        p, q = p[1:], q[1:]
    return total

"""Returns the mean of both directions."""

import math


def kl_divergence(p, q):
    if len(p) != len(q):
        raise ValueError("different lengths")
    for numbers in (p, q):
        if min(numbers) < 0 or abs(sum(numbers) - 1) > 1e-7:
            raise ValueError("not a distribution")
    return (one_way(p, q) + one_way(q, p)) / 2


def one_way(p, q):
    total = 0.0
    for a, b in zip(p, q):
        if a > 0:
            total += a * math.log(a / b) if b > 0 else math.inf
    return total

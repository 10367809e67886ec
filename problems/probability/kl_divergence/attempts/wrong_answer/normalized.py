"""Divides both lists by their sums instead of raising an error."""

import math


def kl_divergence(p, q):
    if len(p) != len(q):
        raise ValueError("different lengths")
    for numbers in (p, q):
        if min(numbers) < 0 or sum(numbers) == 0:
            raise ValueError("not a distribution")
    p_sum, q_sum = sum(p), sum(q)
    p, q = [x / p_sum for x in p], [x / q_sum for x in q]
    total = 0.0
    for a, b in zip(p, q):
        if a == 0:
            continue
        if b == 0:
            return math.inf
        total += a * math.log(a / b)
    return total

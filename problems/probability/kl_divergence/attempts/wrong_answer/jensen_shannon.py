"""Averages the divergences of both from their mixture."""

import math


def kl_divergence(p, q):
    if len(p) != len(q):
        raise ValueError("different lengths")
    for numbers in (p, q):
        if min(numbers) < 0 or abs(sum(numbers) - 1) > 1e-7:
            raise ValueError("not a distribution")
    total = 0.0
    for a, b in zip(p, q):
        middle = (a + b) / 2
        for number in (a, b):
            if number > 0:
                total += number / 2 * math.log(number / middle)
    return total

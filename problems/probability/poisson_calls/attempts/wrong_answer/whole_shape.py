"""Rounds the shape to use binomial coefficients."""

import math


def predict_calls(counts, shape, rate, next_count):
    a = max(1, round(shape)) + sum(counts)
    b = rate + len(counts)
    ways = math.comb(a + next_count - 1, next_count)
    return math.exp(math.log(ways) + a * math.log(b / (b + 1)) - next_count * math.log(b + 1))

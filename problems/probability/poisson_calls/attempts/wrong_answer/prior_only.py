"""Ignores the counts."""

import math


def predict_calls(counts, shape, rate, next_count):
    a = shape
    b = rate
    k = next_count
    log_ways = math.lgamma(a + k) - math.lgamma(a) - math.lgamma(k + 1)
    return math.exp(log_ways + a * math.log(b / (b + 1)) - k * math.log(b + 1))

"""Adds up all earlier counts again after each hour: O(n^2)."""

import math


def predict_calls(counts, shape, rate, next_count):
    a, b = shape, rate
    for hour in range(len(counts)):
        a = shape + sum(counts[: hour + 1])
        b = rate + hour + 1
    k = next_count
    log_ways = math.lgamma(a + k) - math.lgamma(a) - math.lgamma(k + 1)
    return math.exp(log_ways + a * math.log(b / (b + 1)) - k * math.log(b + 1))

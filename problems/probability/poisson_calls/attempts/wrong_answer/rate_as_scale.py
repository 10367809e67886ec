"""Takes the rate for a scale."""

import math


def predict_calls(counts, shape, rate, next_count):
    a = shape + sum(counts)
    b = 1 / rate + len(counts)
    k = next_count
    log_ways = math.lgamma(a + k) - math.lgamma(a) - math.lgamma(k + 1)
    return math.exp(log_ways + a * math.log(b / (b + 1)) - k * math.log(b + 1))

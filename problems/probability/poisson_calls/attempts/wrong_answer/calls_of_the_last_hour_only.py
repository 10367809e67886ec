"""Updates the prior with the last hour only."""

import math


def predict_calls(counts, shape, rate, next_count):
    a = shape + sum(counts[-1:])
    b = rate + len(counts[-1:])
    k = next_count
    log_ways = math.lgamma(a + k) - math.lgamma(a) - math.lgamma(k + 1)
    return math.exp(log_ways + a * math.log(b / (b + 1)) - k * math.log(b + 1))

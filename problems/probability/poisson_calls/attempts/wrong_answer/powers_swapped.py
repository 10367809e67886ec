"""Swaps the two probabilities of the negative binomial distribution."""

import math


def predict_calls(counts, shape, rate, next_count):
    a = shape + sum(counts)
    b = rate + len(counts)
    k = next_count
    log_ways = math.lgamma(a + k) - math.lgamma(a) - math.lgamma(k + 1)
    return math.exp(log_ways + k * math.log(b / (b + 1)) - a * math.log(b + 1))

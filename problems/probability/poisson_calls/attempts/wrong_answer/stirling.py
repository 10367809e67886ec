"""Approximates lgamma by Stirling's formula without its correction."""

import math


def predict_calls(counts, shape, rate, next_count):
    a = shape + sum(counts)
    b = rate + len(counts)
    k = next_count
    log_ways = log_gamma(a + k) - log_gamma(a) - log_gamma(k + 1)
    return math.exp(log_ways + a * math.log(b / (b + 1)) - k * math.log(b + 1))


def log_gamma(x):
    return (x - 0.5) * math.log(x) - x + 0.5 * math.log(2 * math.pi)

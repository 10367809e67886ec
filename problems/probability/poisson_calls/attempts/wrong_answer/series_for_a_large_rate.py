"""Replaces log(1 + 1 / b) by two terms of its series for b over 1,000."""

from math import exp, lgamma, log1p


def predict_calls(counts, shape, rate, next_count):
    a, b, k = shape + sum(counts), rate + len(counts), next_count
    logarithm = 1 / b - 1 / (2 * b * b) if b > 1000 else log1p(1 / b)
    return exp(lgamma(a + k) - lgamma(a) - lgamma(k + 1) - a * logarithm - k * log1p(b))

"""Replaces Gamma(a + k) / Gamma(a) by a power, (a + (k - 1) / 2)^k, for a over 100,000."""

from math import exp, lgamma, log, log1p


def predict_calls(counts, shape, rate, next_count):
    a, b, k = shape + sum(counts), rate + len(counts), next_count
    rising = k * log(a + (k - 1) / 2) if a > 100_000 else lgamma(a + k) - lgamma(a)
    return exp(rising - lgamma(k + 1) - a * log1p(1 / b) - k * log1p(b))

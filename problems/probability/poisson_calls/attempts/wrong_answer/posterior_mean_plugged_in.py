"""Returns the Poisson probability for the posterior mean."""

import math


def predict_calls(counts, shape, rate, next_count):
    a = shape + sum(counts)
    b = rate + len(counts)
    k = next_count
    return math.exp(k * math.log(a / b) - a / b - math.lgamma(k + 1))

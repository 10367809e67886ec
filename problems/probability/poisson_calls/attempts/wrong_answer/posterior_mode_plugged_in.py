"""Returns the Poisson probability for the most likely mean."""

import math


def predict_calls(counts, shape, rate, next_count):
    a = shape + sum(counts)
    b = rate + len(counts)
    k = next_count
    mode = (a - 1) / b if a > 1 else a / b
    return math.exp(k * math.log(mode) - mode - math.lgamma(k + 1))

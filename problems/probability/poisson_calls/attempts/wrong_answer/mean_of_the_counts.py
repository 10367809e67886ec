"""Returns the Poisson probability for the mean of the counts, without the prior."""

import math


def predict_calls(counts, shape, rate, next_count):
    mean = sum(counts) / len(counts) if counts else shape / rate
    if mean == 0:
        return float(next_count == 0)
    return math.exp(next_count * math.log(mean) - mean - math.lgamma(next_count + 1))

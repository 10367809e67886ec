"""Returns the probability of at most so many calls."""

import math


def predict_calls(counts, shape, rate, next_count):
    a = shape + sum(counts)
    b = rate + len(counts)
    log_p = a * math.log(b / (b + 1))
    total = math.exp(log_p)
    for j in range(next_count):
        log_p += math.log((a + j) / ((j + 1) * (b + 1)))
        total += math.exp(log_p)
    return total

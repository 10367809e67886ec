import math

import numpy as np


def one_entry(z, t):
    if z >= 0:
        power = math.exp(-z)
        return z * (1 - t) + math.log1p(power), 1 / (1 + power)
    power = math.exp(z)
    return -z * t + math.log1p(power), power / (1 + power)


def bce_with_logits(logits, targets):
    n, c = logits.shape
    total = 0.0
    gradient = []
    for row, wanted in zip(logits.tolist(), targets.tolist()):
        slopes = []
        for z, t in zip(row, wanted):
            loss, p = one_entry(z, t)
            total += loss
            slopes.append((p - t) / (n * c))
        gradient.append(slopes)
    return total / (n * c), np.array(gradient)

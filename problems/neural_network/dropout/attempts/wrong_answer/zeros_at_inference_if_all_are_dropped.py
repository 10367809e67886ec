"""Returns zeros at inference if the probability is 1."""

import numpy as np


def dropout(x, keep, probability, training):
    if probability == 1.0:
        return np.zeros_like(x)
    return x * keep / (1.0 - probability) if training else x

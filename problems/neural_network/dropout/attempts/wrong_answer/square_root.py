"""Divides by the square root of 1 - p, which keeps the mean square instead of the mean."""

import numpy as np


def dropout(x, keep, probability, training):
    if not training or probability == 1.0:
        return x * (1 - training)
    return x * keep / np.sqrt(1.0 - probability)

"""Scales in training and at inference."""

import numpy as np


def dropout(x, keep, probability, training):
    if probability == 1.0:
        return np.zeros_like(x)
    if not training:
        return x / (1.0 - probability)
    return x * keep / (1.0 - probability)

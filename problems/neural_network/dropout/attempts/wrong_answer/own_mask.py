"""Draws a mask of its own."""

import numpy as np


def dropout(x, keep, probability, training):
    if not training or probability == 1.0:
        return x * (1 - training)
    mask = np.random.default_rng(0).random(x.shape) >= probability
    return x * mask / (1.0 - probability)

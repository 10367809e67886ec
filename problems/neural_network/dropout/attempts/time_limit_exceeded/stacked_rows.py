"""Stacks one row after the other, which copies the output each time."""

import numpy as np


def dropout(x, keep, probability, training):
    if not training or probability == 1:
        return x * (1 - training)
    out = np.zeros((0, x.shape[1]))
    for numbers, marks in zip(x, keep):
        out = np.vstack([out, numbers * marks / (1 - probability)])
    return out

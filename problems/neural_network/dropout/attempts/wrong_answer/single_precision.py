"""Computes in float32."""

import numpy as np


def dropout(x, keep, probability, training):
    if not training or probability == 1.0:
        return x * (1 - training)
    return (x.astype(np.float32) * keep.astype(np.float32)) / np.float32(1.0 - probability)

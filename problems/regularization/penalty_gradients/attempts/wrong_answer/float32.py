"""Works in float32."""

import numpy as np


def penalty(weights, l1, l2):
    w = weights.astype(np.float32)
    value = np.float32(l1) * np.abs(w).sum() + np.float32(l2) * (w**2).sum()
    return float(value), np.float32(l1) * np.sign(w) + np.float32(2 * l2) * w

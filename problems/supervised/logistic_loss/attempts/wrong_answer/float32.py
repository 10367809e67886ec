"""Works in float32."""

import numpy as np


def logistic_loss(weights, x, y):
    x, y = x.astype(np.float32), y.astype(np.float32)
    z = x @ weights.astype(np.float32)
    p = 1 / (1 + np.exp(-z))
    return float((np.logaddexp(np.float32(0), z) - y * z).mean()), x.T @ (p - y) / len(y)

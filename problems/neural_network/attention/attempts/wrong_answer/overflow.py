"""Does not subtract the maximum, so that the exponential overflows."""

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ k.T / np.sqrt(q.shape[1])
    weights = np.exp(scores)
    if mask is not None:
        weights = weights * mask
    total = weights.sum(axis=1, keepdims=True)
    return weights @ v / np.where(total > 0, total, 1.0)

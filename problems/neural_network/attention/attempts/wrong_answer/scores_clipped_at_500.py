"""Clips the scores at 500 instead of subtracting the maximum."""

import numpy as np


def attention(q, k, v, mask=None):
    scores = np.clip(q @ k.T / np.sqrt(q.shape[1]), -500, 500)
    weights = np.exp(scores)
    if mask is not None:
        weights = weights * mask
    total = weights.sum(axis=1, keepdims=True)
    return np.divide(weights @ v, total, out=np.zeros((len(q), v.shape[1])), where=total > 0)

"""Clips the fits at 500 instead of taking the largest one off."""

import numpy as np


def attention(q, k, v, mask=None):
    fits = np.clip(q @ k.T / np.sqrt(q.shape[1]), -500, 500)
    shares = np.exp(fits)
    if mask is not None:
        shares = shares * mask
    total = shares.sum(axis=1, keepdims=True)
    return np.divide(shares @ v, total, out=np.zeros((len(q), v.shape[1])), where=total > 0)

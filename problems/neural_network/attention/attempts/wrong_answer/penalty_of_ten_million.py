"""Mask with -10,000,000, which is above the lowest scores."""

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ k.T / np.sqrt(q.shape[1])
    if mask is not None:
        scores = np.where(mask, scores, -1e7)
    w = np.exp(scores - scores.max(axis=1, keepdims=True))
    w /= w.sum(axis=1, keepdims=True)
    out = w @ v
    if mask is not None:
        out[~mask.any(axis=1)] = 0.0
    return out

"""Divides by the square root of the length of the values instead of the keys."""

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ k.T / np.sqrt(v.shape[1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    top = scores.max(axis=1, keepdims=True)
    weights = np.exp(scores - np.where(np.isfinite(top), top, 0.0))
    total = weights.sum(axis=1, keepdims=True)
    return weights @ v / np.where(total > 0, total, 1.0)

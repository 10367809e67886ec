"""Multiplies the scores by the mask, which leaves a masked key with a score of zero."""

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ k.T / np.sqrt(q.shape[1])
    if mask is not None:
        scores = scores * mask
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    out = weights / weights.sum(axis=1, keepdims=True) @ v
    if mask is not None:
        out[~mask.any(axis=1)] = 0.0
    return out

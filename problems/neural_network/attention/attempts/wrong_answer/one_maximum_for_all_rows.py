"""Subtracts one maximum for all queries, so that rows far below it underflow."""

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ k.T / np.sqrt(q.shape[1])
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    top = scores.max()
    weights = np.exp(scores - (top if np.isfinite(top) else 0.0))
    total = weights.sum(axis=1, keepdims=True)
    return weights @ v / np.where(total > 0, total, 1.0)

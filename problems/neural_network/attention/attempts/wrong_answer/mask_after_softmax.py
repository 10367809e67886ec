"""Hides the cards after the softmax, so that the shares no longer add up to one."""

import numpy as np


def attention(q, k, v, mask=None):
    scores = q @ k.T / np.sqrt(q.shape[1])
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = weights / weights.sum(axis=1, keepdims=True)
    if mask is not None:
        weights = weights * mask
    return weights @ v

"""Calls numpy for each pixel."""

import numpy as np


def spatial_attention(features, query):
    c, h, w = features.shape
    scores = np.empty((h, w))
    for i in range(h):
        for j in range(w):
            scores[i, j] = query @ features[:, i, j]
    scores /= np.sqrt(c)
    weights = np.exp(scores - scores.max())
    weights /= weights.sum()
    pooled = np.zeros(c)
    for i in range(h):
        for j in range(w):
            pooled += weights[i, j] * features[:, i, j]
    return pooled, weights

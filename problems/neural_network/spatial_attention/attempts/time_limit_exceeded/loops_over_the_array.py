"""Reads single elements of the array in nested loops."""

import numpy as np


def spatial_attention(features, query):
    c, h, w = features.shape
    scores = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            for channel in range(c):
                scores[i, j] += query[channel] * features[channel, i, j]
    scores /= np.sqrt(c)
    weights = np.exp(scores - scores.max())
    weights /= weights.sum()
    pooled = np.zeros(c)
    for channel in range(c):
        for i in range(h):
            for j in range(w):
                pooled[channel] += weights[i, j] * features[channel, i, j]
    return pooled, weights

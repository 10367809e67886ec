"""Reshapes to (h * w, c), which mixes the channels."""

import numpy as np


def spatial_attention(features, query):
    c, h, w = features.shape
    pixels = features.reshape(h * w, c)
    scores = (pixels @ query / np.sqrt(len(query))).reshape(h, w)
    weights = np.exp(scores - scores.max())
    weights = weights / weights.sum()
    pooled = weights.ravel() @ pixels
    return pooled, weights

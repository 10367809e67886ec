"""Multiplies the pixels by weights that are not yet divided by their sum."""

import numpy as np


def spatial_attention(features, query):
    scores = np.tensordot(query, features, axes=1) / np.sqrt(len(query))
    weights = np.exp(scores - scores.max())
    pooled = (features * weights).sum(axis=(1, 2))
    weights = weights / weights.sum()
    return pooled, weights

"""Divides by a square root that is too large by a thousandth."""

import numpy as np


def spatial_attention(features, query):
    scores = np.tensordot(query, features, axes=1) / (1.001 * np.sqrt(len(query)))
    weights = np.exp(scores - scores.max())
    weights = weights / weights.sum()
    pooled = (features * weights).sum(axis=(1, 2))
    return pooled, weights

"""Drops weights below 1e-11."""

import numpy as np


def spatial_attention(features, query):
    scores = np.tensordot(query, features, axes=1) / np.sqrt(len(query))
    weights = np.exp(scores - scores.max())
    weights = weights / weights.sum()
    weights = np.where(weights < 1e-11, 0.0, weights)
    pooled = (features * weights).sum(axis=(1, 2))
    return pooled, weights

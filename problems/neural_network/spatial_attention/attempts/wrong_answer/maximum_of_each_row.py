"""Subtracts the maximum of each row but divides by the sum of the image."""

import numpy as np


def spatial_attention(features, query):
    scores = np.tensordot(query, features, axes=1) / np.sqrt(len(query))
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = weights / weights.sum()
    pooled = (features * weights).sum(axis=(1, 2))
    return pooled, weights

"""Sets negative scores to zero before the softmax."""

import numpy as np


def spatial_attention(features, query):
    scores = np.tensordot(query, features, axes=1) / np.sqrt(len(query))
    scores = np.maximum(scores, 0.0)
    weights = np.exp(scores - scores.max())
    weights = weights / weights.sum()
    pooled = (features * weights).sum(axis=(1, 2))
    return pooled, weights

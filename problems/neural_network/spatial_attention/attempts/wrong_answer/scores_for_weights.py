"""Returns the scores as the map."""

import numpy as np


def spatial_attention(features, query):
    scores = np.tensordot(query, features, axes=1) / np.sqrt(len(query))
    weights = np.exp(scores - scores.max())
    weights = weights / weights.sum()
    pooled = (features * weights).sum(axis=(1, 2))
    return pooled, scores

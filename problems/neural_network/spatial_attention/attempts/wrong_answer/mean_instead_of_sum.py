"""Takes the mean of the weighted pixels."""

import numpy as np


def spatial_attention(features, query):
    scores = np.tensordot(query, features, axes=1) / np.sqrt(len(query))
    weights = np.exp(scores - scores.max())
    weights = weights / weights.sum()
    pooled = (features * weights).mean(axis=(1, 2))
    return pooled, weights

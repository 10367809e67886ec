"""Uses the cosine instead of the dot product."""

import numpy as np


def spatial_attention(features, query):
    scores = np.tensordot(query, features, axes=1) / np.maximum(
        np.linalg.norm(features, axis=0) * np.linalg.norm(query), 1e-12
    )
    weights = np.exp(scores - scores.max())
    weights = weights / weights.sum()
    pooled = (features * weights).sum(axis=(1, 2))
    return pooled, weights

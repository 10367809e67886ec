"""Computes the scores in float32."""

import numpy as np


def spatial_attention(features, query):
    scores = np.tensordot(query.astype(np.float32), features.astype(np.float32), axes=1) / np.sqrt(len(query))
    weights = np.exp(scores - scores.max())
    weights = weights / weights.sum()
    pooled = (features * weights).sum(axis=(1, 2))
    return pooled, weights

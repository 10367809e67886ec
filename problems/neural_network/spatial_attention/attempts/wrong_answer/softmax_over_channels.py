"""Takes the softmax over the channels, and weighs channels instead of pixels."""

import numpy as np


def spatial_attention(features, query):
    scores = features * query[:, None, None] / np.sqrt(len(query))
    parts = np.exp(scores - scores.max(axis=0))
    weights = (parts / parts.sum(axis=0)).sum(axis=0) / features[0].size
    pooled = (features * weights).sum(axis=(1, 2))
    return pooled, weights

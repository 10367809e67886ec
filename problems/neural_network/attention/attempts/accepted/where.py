import numpy as np


def attention(q, k, v, mask=None):
    d = q.shape[-1]
    scores = q / np.sqrt(d) @ k.T
    visible = np.ones(scores.shape, dtype=bool) if mask is None else mask
    top = np.max(scores, axis=-1, keepdims=True, where=visible, initial=-1e300)
    weights = np.where(visible, np.exp(np.minimum(scores - top, 0.0)), 0.0)
    total = weights.sum(axis=-1, keepdims=True)
    weights = np.divide(weights, total, out=np.zeros_like(weights), where=total > 0)
    return weights @ v

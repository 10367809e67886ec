"""Takes the softmax over the heads."""

import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal):
    n, d = x.shape
    size = d // heads
    q = (x @ wq).reshape(n, heads, size).transpose(1, 0, 2)
    k = (x @ wk).reshape(n, heads, size).transpose(1, 0, 2)
    v = (x @ wv).reshape(n, heads, size).transpose(1, 0, 2)
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(size)
    if causal:
        scores = np.where(np.tril(np.ones((n, n), dtype=bool)), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=0, keepdims=True))
    weights = weights / weights.sum(axis=0, keepdims=True)
    out = weights @ v
    return out.transpose(1, 0, 2).reshape(n, d) @ wo

"""Reshapes to (heads, n, s), which mixes the tokens."""

import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal):
    n, d = x.shape
    size = d // heads
    q = (x @ wq).reshape(heads, n, size)
    k = (x @ wk).reshape(heads, n, size)
    v = (x @ wv).reshape(heads, n, size)
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(size)
    if causal:
        scores = np.where(np.tril(np.ones((n, n), dtype=bool)), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    out = weights @ v
    return out.transpose(1, 0, 2).reshape(n, d) @ wo

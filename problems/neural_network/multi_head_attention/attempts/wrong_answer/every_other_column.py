"""Gives head j the columns j, j + heads and so on."""

import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal):
    n, d = x.shape
    size = d // heads
    q = (x @ wq).reshape(n, size, heads).transpose(2, 0, 1)
    k = (x @ wk).reshape(n, size, heads).transpose(2, 0, 1)
    v = (x @ wv).reshape(n, size, heads).transpose(2, 0, 1)
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(size)
    if causal:
        scores = np.where(np.tril(np.ones((n, n), dtype=bool)), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    out = weights @ v
    return out.transpose(1, 2, 0).reshape(n, d) @ wo

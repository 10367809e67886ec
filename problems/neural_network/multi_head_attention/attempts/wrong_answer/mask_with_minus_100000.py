"""Sets the scores of later tokens to -100,000, which a score may equal."""

import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal):
    n, d = x.shape
    size = d // heads
    q = (x @ wq).reshape(n, heads, size).transpose(1, 0, 2)
    k = (x @ wk).reshape(n, heads, size).transpose(1, 0, 2)
    v = (x @ wv).reshape(n, heads, size).transpose(1, 0, 2)
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(size)
    if causal:
        scores = np.where(np.tril(np.ones((n, n), dtype=bool)), scores, -100_000.0)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    out = weights @ v
    return out.transpose(1, 0, 2).reshape(n, d) @ wo

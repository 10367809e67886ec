"""Takes the maximum over masked tokens too, so that the weights of a row underflow."""

import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal):
    n, d = x.shape
    size = d // heads
    q = (x @ wq).reshape(n, heads, size).transpose(1, 0, 2)
    k = (x @ wk).reshape(n, heads, size).transpose(1, 0, 2)
    v = (x @ wv).reshape(n, heads, size).transpose(1, 0, 2)
    scores = q @ k.transpose(0, 2, 1) / np.sqrt(size)
    if causal:
        visible = np.tril(np.ones((n, n)))
    else:
        visible = np.ones((n, n))
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True)) * visible
    weights = weights / np.maximum(weights.sum(axis=-1, keepdims=True), 1e-300)
    out = weights @ v
    return out.transpose(1, 0, 2).reshape(n, d) @ wo

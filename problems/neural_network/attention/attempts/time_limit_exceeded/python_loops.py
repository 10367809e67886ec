"""Multiplies and adds single numbers in Python loops."""

import math

import numpy as np


def attention(q, k, v, mask=None):
    queries, keys, values = q.tolist(), k.tolist(), v.tolist()
    out = []
    for i, query in enumerate(queries):
        visible = [j for j in range(len(keys)) if mask is None or mask[i, j]]
        scores = [sum(a * b for a, b in zip(query, keys[j])) / math.sqrt(len(query)) for j in visible]
        top = max(scores, default=0.0)
        weights = [math.exp(s - top) for s in scores]
        total = sum(weights) or 1.0
        out.append(
            [sum(w * values[j][c] for w, j in zip(weights, visible)) / total for c in range(v.shape[1])]
        )
    return np.array(out)

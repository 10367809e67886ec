"""Multiplies single numbers in Python loops."""

import math

import numpy as np


def product(rows, matrix):
    columns = list(zip(*matrix))
    return [[sum(a * b for a, b in zip(row, column)) for column in columns] for row in rows]


def multi_head_attention(x, wq, wk, wv, wo, heads, causal):
    tokens, size = x.tolist(), x.shape[1] // heads
    q, k, v = (product(tokens, weights.tolist()) for weights in (wq, wk, wv))
    joined = []
    for i in range(len(tokens)):
        row = []
        last = i + 1 if causal else len(tokens)
        for head in range(heads):
            part = range(head * size, (head + 1) * size)
            scores = [sum(q[i][c] * k[t][c] for c in part) / math.sqrt(size) for t in range(last)]
            top = max(scores)
            weights = [math.exp(score - top) for score in scores]
            total = sum(weights)
            for c in part:
                row.append(sum(weights[t] * v[t][c] for t in range(last)) / total)
        joined.append(row)
    return np.array(product(joined, wo.tolist()))

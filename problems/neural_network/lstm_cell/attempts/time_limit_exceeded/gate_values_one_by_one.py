"""Calls a dot product for each single gate."""

import numpy as np


def sigmoid(z):
    return 0.5 * (1.0 + np.tanh(0.5 * z))


def lstm_step(x, h, c, w, u, b):
    n, k = h.shape
    h_next, c_next = np.zeros((n, k)), np.zeros((n, k))
    for s in range(n):
        for j in range(k):
            i, f, g, o = (
                np.dot(x[s], w[:, part * k + j]) + np.dot(h[s], u[:, part * k + j]) + b[part * k + j]
                for part in range(4)
            )
            c_next[s, j] = sigmoid(f) * c[s, j] + sigmoid(i) * np.tanh(g)
            h_next[s, j] = sigmoid(o) * np.tanh(c_next[s, j])
    return h_next, c_next

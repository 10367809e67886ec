"""Computes the hidden state from the old cell state."""

import numpy as np


def sigmoid(z):
    return 0.5 * (1.0 + np.tanh(0.5 * z))


def lstm_step(x, h, c, w, u, b):
    z = x @ w + h @ u + b
    k = h.shape[1]
    i = sigmoid(z[:, :k])
    f = sigmoid(z[:, k : 2 * k])
    g = np.tanh(z[:, 2 * k : 3 * k])
    o = sigmoid(z[:, 3 * k :])
    c_next = f * c + i * g
    h_next = o * np.tanh(c)
    return h_next, c_next

"""Computes the gates in float32."""

import numpy as np


def sigmoid(z):
    return 0.5 * (1.0 + np.tanh(0.5 * z))


def lstm_step(x, h, c, w, u, b):
    z = x.astype(np.float32) @ w.astype(np.float32) + h.astype(np.float32) @ u.astype(np.float32) + b
    k = h.shape[1]
    i = sigmoid(z[:, :k])
    f = sigmoid(z[:, k : 2 * k])
    g = np.tanh(z[:, 2 * k : 3 * k])
    o = sigmoid(z[:, 3 * k :])
    c_next = f * c + i * g
    h_next = o * np.tanh(c_next)
    return h_next, c_next

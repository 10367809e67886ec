"""Multiplies single numbers in Python loops."""

import math

import numpy as np


def sigmoid(z):
    return 0.5 * (1.0 + math.tanh(0.5 * z))


def lstm_step(x, h, c, w, u, b):
    k = h.shape[1]
    w_columns, u_columns = w.T.tolist(), u.T.tolist()
    hidden, cells = [], []
    for row, state, memory in zip(x.tolist(), h.tolist(), c.tolist()):
        z = []
        for column in range(4 * k):
            total = b[column]
            for value, weight in zip(row, w_columns[column]):
                total += value * weight
            for value, weight in zip(state, u_columns[column]):
                total += value * weight
            z.append(total)
        cell = [sigmoid(z[k + j]) * memory[j] + sigmoid(z[j]) * math.tanh(z[2 * k + j]) for j in range(k)]
        cells.append(cell)
        hidden.append([sigmoid(z[3 * k + j]) * math.tanh(cell[j]) for j in range(k)])
    return np.array(hidden), np.array(cells)

import numpy as np


def dropout(x, keep, probability, training):
    out = np.zeros(x.shape)
    factor = np.divide(1.0, 1.0 - probability) if probability != 1 else 0.0
    for j in range(x.shape[1]):
        out[:, j] = np.multiply(x[:, j], keep[:, j] * factor) if training else x[:, j]
    return out

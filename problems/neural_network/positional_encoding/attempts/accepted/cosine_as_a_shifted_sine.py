import numpy as np


def positional_encoding(length, width):
    pair = np.arange(width) // 2
    angles = np.outer(np.arange(length), np.exp(pair * (-2 * np.log(10000.0) / width)))
    return np.sin(angles + np.arange(width) % 2 * (np.pi / 2))

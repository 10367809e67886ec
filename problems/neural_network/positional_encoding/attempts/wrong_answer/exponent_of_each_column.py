"""Takes j / width as the exponent of column j, so that a sine and its cosine have different angles."""

import numpy as np


def positional_encoding(length, width):
    columns = np.arange(width)
    frequencies = 10_000.0 ** (-columns / width)
    angles = np.arange(length)[:, None] * frequencies
    out = np.empty((length, width))
    out[:, ::2] = np.sin(angles[:, ::2])
    out[:, 1::2] = np.cos(angles[:, 1::2])
    return out

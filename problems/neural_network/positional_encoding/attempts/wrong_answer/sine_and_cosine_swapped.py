"""Puts the cosine into even columns and the sine into odd ones."""

import numpy as np


def positional_encoding(length, width):
    columns = np.arange(width)
    frequencies = 10_000.0 ** (-(columns - columns % 2) / width)
    angles = np.arange(length)[:, None] * frequencies
    out = np.empty((length, width))
    out[:, ::2] = np.cos(angles[:, ::2])
    out[:, 1::2] = np.sin(angles[:, 1::2])
    return out

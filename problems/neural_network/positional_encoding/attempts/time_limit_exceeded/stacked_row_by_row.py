"""Copies the whole array for each new row."""

import numpy as np


def positional_encoding(length, width):
    columns = np.arange(width)
    frequencies = 10_000.0 ** (-(columns - columns % 2) / width)
    out = np.zeros((0, width))
    for position in range(length):
        angles = position * frequencies
        row = np.where(columns % 2 == 0, np.sin(angles), np.cos(angles))
        out = np.vstack([out, row])
    return out

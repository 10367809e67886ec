"""Spreads the exponents so that the last one is 1, as Tensor2Tensor does."""

import numpy as np


def positional_encoding(length, width):
    columns = np.arange(width)
    last = max((width - 1) // 2, 1)
    frequencies = 10_000.0 ** (-(columns // 2) / last)
    angles = np.arange(length)[:, None] * frequencies
    out = np.empty((length, width))
    out[:, ::2] = np.sin(angles[:, ::2])
    out[:, 1::2] = np.cos(angles[:, 1::2])
    return out

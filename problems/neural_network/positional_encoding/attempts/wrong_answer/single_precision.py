"""Computes the angles in float32."""

import numpy as np


def positional_encoding(length, width):
    columns = np.arange(width)
    frequencies = 10_000.0 ** (-(columns - columns % 2) / width)
    angles = np.arange(length, dtype=np.float32)[:, None] * frequencies.astype(np.float32)
    out = np.empty((length, width))
    out[:, ::2] = np.sin(angles[:, ::2])
    out[:, 1::2] = np.cos(angles[:, 1::2])
    return out

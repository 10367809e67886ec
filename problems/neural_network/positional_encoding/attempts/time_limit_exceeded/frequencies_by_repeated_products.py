"""Starts again from position 0 for each position."""

import numpy as np


def positional_encoding(length, width):
    pairs = (width + 1) // 2
    step = np.exp(1j * 10_000.0 ** (-2 * np.arange(pairs) / width))
    out = np.zeros((length, 2 * pairs))
    for position in range(length):
        turned = np.ones(pairs, dtype=complex)
        for _ in range(position):
            turned = turned * step
        out[position, ::2] = turned.imag
        out[position, 1::2] = turned.real
    return out[:, :width]

"""Puts all sines before all cosines instead of interleaving them."""

import numpy as np


def positional_encoding(length, width):
    half = (width + 1) // 2
    columns = np.arange(half) * 2
    frequencies = 10_000.0 ** (-columns / width)
    angles = np.arange(length)[:, None] * frequencies
    return np.hstack([np.sin(angles), np.cos(angles)])[:, :width]

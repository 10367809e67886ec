import numpy as np


def conv2d(image, kernels, stride, padding):
    h, w = image.shape[1:]
    k, _, kh, kw = kernels.shape
    padded = np.pad(image, ((0, 0), (padding, padding), (padding, padding)))
    flat = kernels.reshape(k, -1)
    rows = range(0, h + 2 * padding - kh + 1, stride)
    columns = range(0, w + 2 * padding - kw + 1, stride)
    out = np.empty((k, len(rows), len(columns)))
    for i, y in enumerate(rows):
        for j, x in enumerate(columns):
            out[:, i, j] = flat @ padded[:, y : y + kh, x : x + kw].ravel()
    return out

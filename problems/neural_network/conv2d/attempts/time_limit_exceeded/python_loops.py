"""Multiplies and adds single numbers in Python loops over all outputs."""

import numpy as np


def conv2d(image, kernels, stride, padding):
    c, h, w = image.shape
    kh, kw = kernels.shape[2:]
    padded = np.pad(image, ((0, 0), (padding, padding), (padding, padding))).tolist()
    weights = kernels.tolist()
    out = []
    for kernel in weights:
        rows = []
        for i in range(0, h + 2 * padding - kh + 1, stride):
            row = []
            for j in range(0, w + 2 * padding - kw + 1, stride):
                total = 0.0
                for a in range(c):
                    for u in range(kh):
                        part = padded[a][i + u][j : j + kw]
                        total += sum([weight * number for weight, number in zip(kernel[a][u], part)])
                row.append(total)
            rows.append(row)
        out.append(rows)
    return np.array(out)

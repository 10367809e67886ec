"""Multipliers up to 1e-4 count as 0, whatever c is."""

import numpy as np


def support_vectors(x: np.ndarray, y: np.ndarray, c: float) -> tuple[np.ndarray, np.ndarray, float]:
    n = len(y)
    kernel = x @ x.T
    a = np.zeros(n)
    f = y.astype(float)  # y - x . w
    for _ in range(200_000):
        up = ((y == 1) & (a < c)) | ((y == -1) & (a > 0))
        low = ((y == 1) & (a > 0)) | ((y == -1) & (a < c))
        i = int(np.argmax(np.where(up, f, -np.inf)))
        gain = np.where(
            low & (f < f[i]),
            (f[i] - f) ** 2 / np.maximum(kernel[i, i] + np.diag(kernel) - 2 * kernel[i], 1e-12),
            -1.0,
        )
        if f[i] - np.where(low, f, np.inf).min() < 1e-9:
            break
        j = int(np.argmax(gain))
        t = (f[i] - f[j]) / max(kernel[i, i] + kernel[j, j] - 2 * kernel[i, j], 1e-12)
        t = min(t, c - a[i] if y[i] == 1 else a[i], a[j] if y[j] == 1 else c - a[j])
        for k, s in ((i, 1), (j, -1)):
            v = a[k] + s * y[k] * t
            a[k] = 0.0 if v < 1e-9 * c else c if v > (1 - 1e-9) * c else v
        f -= t * (kernel[i] - kernel[j])
    weights = (a * y) @ x
    free = (a > 1e-6 * c) & (a < (1 - 1e-6) * c)
    bias = float((y[free] - x[free] @ weights).mean())
    return np.flatnonzero(a > 1e-4), weights, bias

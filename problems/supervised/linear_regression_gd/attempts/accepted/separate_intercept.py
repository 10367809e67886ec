import numpy as np


def gradient_descent(x, y, rate, steps):
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(steps):
        residual = y - (x.dot(w) + b)
        dw = -2.0 * x.T.dot(residual) / n
        db = -2.0 * residual.sum() / n
        w, b = w - rate * dw, b - rate * db
    return np.append(b, w)

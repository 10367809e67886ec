"""Takes full Newton steps, which may overshoot and never end."""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)


def map_logistic(x, y, prior_variance):
    precision = 1.0 / prior_variance
    w = np.zeros(x.shape[1])
    for _ in range(200):
        p = sigmoid(x.dot(w))
        grad = x.T.dot(p - y) + precision * w
        if np.linalg.norm(grad) < 1e-9:
            return w
        hessian = x.T.dot((p * (1 - p))[:, np.newaxis] * x) + precision * np.identity(len(w))
        w = w - np.linalg.inv(hessian).dot(grad)
    return w

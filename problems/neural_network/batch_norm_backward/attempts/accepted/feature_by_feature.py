import numpy as np


def batch_norm_backward(grad, x, gamma, eps):
    dx = np.zeros_like(x)
    dgamma = np.zeros(x.shape[1])
    dbeta = np.zeros(x.shape[1])
    for j in range(x.shape[1]):
        g, col = grad[:, j], x[:, j]
        var = np.dot(col, col) / len(col) - col.mean() ** 2
        h = (col - col.mean()) / np.sqrt(abs(var) + eps)
        dgamma[j], dbeta[j] = g @ h, g @ np.ones(len(g))
        u = g - g.mean()
        dx[:, j] = gamma[j] * (u - h * np.dot(u, h) / len(h)) / np.sqrt(abs(var) + eps)
    return dx, dgamma, dbeta

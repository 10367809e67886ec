import numpy as np


def batch_norm_backward(grad, x, gamma, eps):
    N = x.shape[0]
    mu = 1.0 / N * np.sum(x, axis=0)
    xmu = x - mu
    var = 1.0 / N * np.sum(xmu**2, axis=0)
    xhat = xmu / np.sqrt(var + eps)
    dxhat = grad * gamma
    dvar = np.sum(dxhat * xmu, axis=0) * -0.5 * (var + eps) ** -1.5
    dmu = np.sum(dxhat * -1.0 / np.sqrt(var + eps), axis=0)  # the path over the variance adds zero
    dx = dxhat / np.sqrt(var + eps) + dvar * 2 * xmu / N + dmu / N
    return dx, np.sum(grad * xhat, axis=0), np.sum(grad, axis=0)

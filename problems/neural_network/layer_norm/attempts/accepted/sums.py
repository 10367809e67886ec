import numpy as np


def layer_norm(x, gamma, beta, eps):
    n, d = x.shape
    x = x - x[:, :1]  # near zero, where the short formula loses nothing
    s = x.sum(axis=1) / d
    x = x - s[:, np.newaxis]
    v = np.sum(np.square(x), axis=1) / d - (x.sum(axis=1) / d) ** 2
    out = x / np.sqrt(v[:, np.newaxis] + eps)
    return np.tile(gamma, (n, 1)) * out + np.tile(beta, (n, 1))

import numpy as np


def soft(r, threshold):
    return np.sign(r) * np.maximum(np.abs(r) - threshold, 0)


def lasso(x, y, penalty, sweeps):
    n, d = x.shape
    gram, target = x.T @ x, x.T @ y
    w = np.zeros(d)
    for _ in range(sweeps):
        for j in range(d):
            if gram[j, j] == 0:
                continue
            rho = target[j] - gram[j] @ w + gram[j, j] * w[j]
            w[j] = soft(rho, n * penalty) / gram[j, j]
    return w

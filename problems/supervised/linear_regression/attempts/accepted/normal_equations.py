import numpy as np


def fit_linear(x, y):
    a = np.insert(x, 0, 1.0, axis=1)
    return np.linalg.pinv(a.T @ a, rcond=1e-10) @ a.T @ y

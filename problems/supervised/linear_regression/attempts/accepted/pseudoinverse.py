import numpy as np


def fit_linear(x, y):
    X = np.concatenate([np.ones((len(x), 1)), x], axis=1)
    return np.linalg.pinv(X) @ y

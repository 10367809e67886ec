import numpy as np


class LeastSquares:
    def __init__(self, cutoff=1e-8):
        self.cutoff = cutoff
        self.coefficients = []

    def fit(self, rows, targets):
        u, s, vt = np.linalg.svd(rows, full_matrices=False)
        self.coefficients = [0.0] * rows.shape[1]
        for j in range(len(s)):
            if s[j] > self.cutoff * s[0]:
                z = float(u[:, j] @ targets) / s[j]
                for i in range(rows.shape[1]):
                    self.coefficients[i] += z * vt[j, i]
        return self


def fit_linear(x, y):
    ones = np.ones((x.shape[0], 1))
    return np.array(LeastSquares().fit(np.concatenate((ones, x), axis=1), y).coefficients)

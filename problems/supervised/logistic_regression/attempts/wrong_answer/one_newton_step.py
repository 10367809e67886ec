"""Takes one Newton step from zero."""

import numpy as np


class LogisticRegression:
    def __init__(self, l2=0.0):
        self.l2 = l2

    def fit(self, x, y):
        a = np.column_stack([np.ones(len(x)), x])
        penalty = np.full(a.shape[1], self.l2)
        penalty[0] = 0.0
        curvature = a.T @ a / (4 * len(x)) + np.diag(penalty)
        self.c = np.linalg.solve(curvature, a.T @ (y - 0.5) / len(x))

    def predict_proba(self, x):
        return 1 / (1 + np.exp(-(self.c[0] + x @ self.c[1:])))

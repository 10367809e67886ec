"""Fits the labels by least squares."""

import numpy as np


class LogisticRegression:
    def __init__(self, l2=0.0):
        self.l2 = l2

    def fit(self, x, y):
        a = np.column_stack([np.ones(len(x)), x])
        penalty = np.full(a.shape[1], self.l2)
        penalty[0] = 0.0
        self.c = np.linalg.solve(
            a.T @ a / len(x) + np.diag(penalty) + 1e-12 * np.eye(len(penalty)), a.T @ y / len(x)
        )

    def predict_proba(self, x):
        return (self.c[0] + x @ self.c[1:]).clip(0, 1)

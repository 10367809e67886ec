"""Stops as soon as all samples are on the right side."""

import numpy as np


class LinearSVM:
    def __init__(self, penalty, steps):
        self.penalty = penalty
        self.steps = steps

    def fit(self, x, y):
        n, d = x.shape
        rows = np.hstack([x, np.ones((n, 1))])
        shrink = np.append(np.full(d, self.penalty), 0.0)
        w = np.zeros(d + 1)
        for step in range(self.steps):
            margins = y * (rows @ w)
            if (margins > 0).all():
                break
            gradient = shrink * w - ((margins < 1) * y) @ rows / n
            w = w - (1 - step / self.steps) ** 2 * gradient
        self.w = w

    def decision(self, x):
        return x @ self.w[:-1] + self.w[-1]

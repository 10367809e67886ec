import numpy as np


class LinearSVM:
    def __init__(self, penalty, steps):
        self.penalty = penalty
        self.steps = steps

    def objective(self, w, margins):
        return self.penalty / 2 * w[:-1] @ w[:-1] + np.maximum(0.0, 1.0 - margins).mean()

    def fit(self, x, y):
        n, d = x.shape
        center = x.mean(axis=0)
        rows = np.hstack([x - center, np.ones((n, 1))]) * y.reshape(-1, 1)
        w = np.zeros(d + 1)
        best = np.inf
        for t in range(1, self.steps + 1):
            margins = rows @ w
            value = self.objective(w, margins)
            if value < best:
                best, self.best_w = value, w.copy()
            gradient = self.penalty * w
            gradient[-1] = 0.0
            gradient -= rows[margins < 1].sum(axis=0) / n
            w -= 0.5 / np.sqrt(t) * gradient
        self.best_w[-1] -= center @ self.best_w[:-1]

    def decision(self, x):
        return x @ self.best_w[:-1] + self.best_w[-1]

import numpy as np


class LogisticRegression:
    def __init__(self, l2=0.0):
        self.l2 = l2
        self.b = 0.0
        self.w = None

    def fit(self, x, y):
        n, d = x.shape
        b, w = 0.0, np.zeros(d)
        rate = 1 / (0.25 * np.linalg.norm(np.insert(x, 0, 1, axis=1), 2) ** 2 / n + self.l2)
        for _ in range(200_000):
            error = self._sigmoid(x @ w + b) - y
            db = error.mean()
            dw = x.T @ error / n + self.l2 * w
            if abs(db) + np.abs(dw).sum() < 1e-8:
                break
            b -= rate * db
            w -= rate * dw
        self.b, self.w = b, w

    def predict_proba(self, x):
        return self._sigmoid(x @ self.w + self.b)

    @staticmethod
    def _sigmoid(z):
        return 1 / (1 + np.exp(-z))

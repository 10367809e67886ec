"""Takes the steps 1 / (penalty * t), after which the bias does not come back in time."""

import numpy as np


class LinearSVM:
    def __init__(self, penalty: float, steps: int) -> None:
        self.penalty = penalty
        self.steps = steps

    def fit(self, x: np.ndarray, y: np.ndarray) -> None:
        n, d = x.shape
        w = np.zeros(d)
        b = 0.0
        best = np.inf
        average_w, average_b, weight = np.zeros(d), 0.0, 0.0
        for t in range(1, self.steps + 1):
            margins = y * (x @ w + b)
            objective = self.penalty / 2 * (w @ w) + np.maximum(0, 1 - margins).mean()
            if objective < best:
                best, self.w, self.b = objective, w.copy(), b
            active = margins < 1
            gradient_w = self.penalty * w - (y[active] @ x[active]) / n
            gradient_b = -y[active].sum() / n
            rate = 1 / (self.penalty * (t + 10))
            w = w - rate * gradient_w
            b = b - rate * gradient_b
            average_w = average_w + t * (w - average_w) / (weight + t)
            average_b = average_b + t * (b - average_b) / (weight + t)
            weight += t
        margins = y * (x @ average_w + average_b)
        if self.penalty / 2 * (average_w @ average_w) + np.maximum(0, 1 - margins).mean() < best:
            self.w, self.b = average_w, average_b

    def decision(self, x: np.ndarray) -> np.ndarray:
        return x @ self.w + self.b

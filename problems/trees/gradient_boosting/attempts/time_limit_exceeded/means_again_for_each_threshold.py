"""Computes the means of both sides again for each threshold."""

import numpy as np


class GradientBoosting:
    def __init__(self, rounds: int, rate: float) -> None:
        self.rounds = rounds
        self.rate = rate

    def fit(self, x: np.ndarray, y: np.ndarray) -> None:
        self.mean = y.mean()
        self.stumps = []
        orders = np.argsort(x, axis=0)
        residuals = y - self.mean
        for _ in range(self.rounds):
            stump = best_stump(x, residuals, orders)
            if stump:
                self.stumps.append(stump)
                residuals = residuals - self.rate * output(stump, x)

    def predict(self, x: np.ndarray) -> np.ndarray:
        return np.full(len(x), self.mean) + self.rate * sum(output(stump, x) for stump in self.stumps)


def output(stump, x):
    feature, threshold, left, right = stump
    return np.where(x[:, feature] <= threshold, left, right)


def best_stump(x, residuals, orders):
    best, least = None, np.inf
    for feature in range(x.shape[1]):
        values = np.unique(x[:, feature])
        for threshold in (values[1:] + values[:-1]) / 2:
            goes_left = x[:, feature] <= threshold
            left, right = residuals[goes_left].mean(), residuals[~goes_left].mean()
            squares = ((residuals - np.where(goes_left, left, right)) ** 2).sum()
            if squares < least - 1e-8:
                least, best = squares, (feature, threshold, left, right)
    return best

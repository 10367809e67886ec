"""Computes each margin on its own in a Python loop."""

import numpy as np


class LinearSVM:
    def __init__(self, penalty, steps):
        self.penalty, self.steps = penalty, steps

    def fit(self, x, y):
        self.w, self.b = np.zeros(x.shape[1]), 0.0
        labels, center = y.tolist(), x.mean(axis=0)
        x = x - center
        for step in range(self.steps):
            gradient, slope = self.penalty * self.w, 0.0
            for row, label in zip(x, labels):
                if label * (row @ self.w + self.b) < 1:
                    gradient = gradient - label * row / len(labels)
                    slope -= label / len(labels)
            rate = (1 - step / self.steps) ** 3
            self.w = self.w - rate * gradient
            self.b -= rate * slope
        self.b -= center @ self.w

    def decision(self, x):
        return x @ self.w + self.b

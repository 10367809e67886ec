"""Stops when the best decrease is small."""

import numpy as np


class Stump:
    def __init__(self, feature, threshold, left, right):
        self.feature, self.threshold = feature, threshold
        self.left, self.right = left, right

    def output(self, row):
        return self.left if row[self.feature] <= self.threshold else self.right


def fit_stump(rows, residuals):
    n, total = len(rows), sum(residuals)
    best_gain, best = -1.0, None
    for j in range(len(rows[0])):
        pairs = sorted((row[j], r) for row, r in zip(rows, residuals))
        left_sum = 0.0
        for i in range(n - 1):
            value, r = pairs[i]
            left_sum += r
            if value == pairs[i + 1][0]:
                continue
            right_sum = total - left_sum
            left_size, right_size = i + 1, n - i - 1
            gain = left_sum**2 / left_size + right_sum**2 / right_size - total**2 / n
            if gain > best_gain + 1e-8:
                best_gain = gain
                threshold = (value + pairs[i + 1][0]) / 2
                best = Stump(j, threshold, left_sum / left_size, right_sum / right_size)
    return best


class GradientBoosting:
    def __init__(self, rounds, rate):
        self.rounds = rounds
        self.rate = rate

    def fit(self, x, y):
        rows, targets = x.tolist(), y.tolist()
        self.start = sum(targets) / len(targets)
        self.stumps = []
        predictions = [self.start] * len(rows)
        for _ in range(self.rounds):
            residuals = [target - p for target, p in zip(targets, predictions)]
            stump = fit_stump(rows, residuals)
            if stump is None or sum(r * r for r in residuals) < 0.25:
                break
            self.stumps.append(stump)
            for i, row in enumerate(rows):
                predictions[i] += self.rate * stump.output(row)

    def predict(self, x):
        return np.array([self.one(row) for row in x.tolist()])

    def one(self, row):
        return self.start + self.rate * sum(stump.output(row) for stump in self.stumps)

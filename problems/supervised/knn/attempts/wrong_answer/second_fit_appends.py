"""Appends to the training data in a second fit instead of replacing it."""

from collections import Counter

import numpy as np


class KNN:
    def __init__(self, k):
        self.k = k
        self.rows, self.labels = [], []

    def fit(self, x, y):
        self.rows += x.tolist()
        self.labels += y.tolist()

    def predict(self, x):
        out = []
        for point in x.tolist():
            distances = [sum((a - b) ** 2 for a, b in zip(row, point)) for row in self.rows]
            nearest = sorted(range(len(distances)), key=distances.__getitem__)[: self.k]
            out.append(Counter(self.labels[i] for i in nearest).most_common(1)[0][0])
        return np.array(out, dtype=int)

"""Keeps the labels as floats, which cannot hold all large ones."""

from collections import Counter

import numpy as np


class KNN:
    def __init__(self, k):
        self.k = k

    def fit(self, x, y):
        self.x, self.y = x, y.astype(float)

    def predict(self, x):
        out = []
        for point in x:
            distances = ((self.x - point) ** 2).sum(axis=1)
            nearest = np.argsort(distances, kind="stable")[: self.k]
            out.append(int(Counter(self.y[nearest].tolist()).most_common(1)[0][0]))
        return np.array([max(-(2**63), min(label, 2**63 - 1)) for label in out], dtype=np.int64)

"""Computes the distances in float32, which makes nearly equal ones equal."""

from collections import Counter

import numpy as np


class KNN:
    def __init__(self, k):
        self.k = k

    def fit(self, x, y):
        self.x, self.y = x.astype(np.float32), y

    def predict(self, x):
        out = []
        for point in x.astype(np.float32):
            distances = ((self.x - point) ** 2).sum(axis=1)
            nearest = np.argsort(distances, kind="stable")[: self.k]
            out.append(Counter(self.y[nearest].tolist()).most_common(1)[0][0])
        return np.array(out, dtype=np.int64)

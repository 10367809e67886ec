"""Scales the columns before computing distances."""

from collections import Counter

import numpy as np


class KNN:
    def __init__(self, k):
        self.k = k

    def fit(self, x, y):
        self.mean = x.mean(axis=0)
        self.scale = np.where(x.std(axis=0) > 0, x.std(axis=0), 1.0)
        self.x, self.y = (x - self.mean) / self.scale, y

    def predict(self, x):
        out = []
        for point in (x - self.mean) / self.scale:
            distances = ((self.x - point) ** 2).sum(axis=1)
            nearest = np.argsort(distances, kind="stable")[: self.k]
            out.append(Counter(self.y[nearest].tolist()).most_common(1)[0][0])
        return np.array(out, dtype=int)

"""Uses Manhattan distance."""

from collections import Counter

import numpy as np


class KNN:
    def __init__(self, k):
        self.k = k

    def fit(self, x, y):
        self.x, self.y = x, y

    def predict(self, x):
        out = []
        for point in x:
            distances = np.abs(self.x - point).sum(axis=1)
            nearest = np.argsort(distances, kind="stable")[: self.k]
            out.append(Counter(self.y[nearest].tolist()).most_common(1)[0][0])
        return np.array(out, dtype=int)

from collections import Counter
from heapq import nsmallest
from itertools import count

import numpy as np


class KNN:
    def __init__(self, k: int) -> None:
        self.k = k

    def fit(self, x: np.ndarray, y: np.ndarray) -> None:
        self.x = x
        self.y = y

    def predict(self, x: np.ndarray) -> np.ndarray:
        return np.array([self._label(point) for point in x])

    def _label(self, point: np.ndarray) -> int:
        squared = ((self.x - point) ** 2).sum(axis=1)
        nearest = nsmallest(self.k, zip(squared.tolist(), count()))
        votes = Counter(self.y[row] for _, row in nearest)
        return max(votes, key=votes.__getitem__)  # the first of equals, and so the nearest

import heapq
import math

import numpy as np


class KNN:
    def __init__(self, k):
        self.k = k

    def fit(self, x, y):
        self.rows = x.tolist()
        self.labels = y.tolist()

    def predict(self, x):
        return np.array([self.vote(point) for point in x.tolist()], dtype=np.int64)

    def vote(self, point):
        heap = []  # the farthest of the k best on top
        for i, row in enumerate(self.rows):
            item = (-math.dist(row, point), -i)
            if len(heap) < self.k:
                heapq.heappush(heap, item)
            elif item > heap[0]:
                heapq.heapreplace(heap, item)
        count, first = {}, {}
        for rank, (_, i) in enumerate(sorted(heap, reverse=True)):
            label = self.labels[-i]
            count[label] = count.get(label, 0) + 1
            first.setdefault(label, rank)
        return min(count, key=lambda label: (-count[label], first[label]))

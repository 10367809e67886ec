import heapq

import numpy as np


class Point:
    def __init__(self, coordinates, label, index):
        self.coordinates = coordinates
        self.label = label
        self.index = index

    def squared_distance(self, point):
        total = 0
        for a, b in zip(self.coordinates, point):
            total += (a - b) ** 2
        return total


class KNN:
    def __init__(self, k):
        self.k = k
        self.points = []

    def fit(self, x, y):
        self.points = [Point(x[i].tolist(), int(y[i]), i) for i in range(len(x))]

    def predict(self, x):
        result = []
        for point in x.tolist():
            distances = ((neighbor.squared_distance(point), neighbor.index) for neighbor in self.points)
            nearest = [self.points[index] for _, index in heapq.nsmallest(self.k, distances)]
            votes = {}
            for neighbor in nearest:
                votes[neighbor.label] = votes.get(neighbor.label, 0) + 1
            most = max(votes.values())
            result.append(next(neighbor.label for neighbor in nearest if votes[neighbor.label] == most))
        return np.array(result, dtype=np.int64)

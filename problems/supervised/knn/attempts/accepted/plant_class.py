import heapq

import numpy as np


class Plant:
    def __init__(self, place, label, row):
        self.place = place
        self.label = label
        self.row = row

    def squared_distance(self, point):
        total = 0
        for a, b in zip(self.place, point):
            total += (a - b) ** 2
        return total


class KNN:
    def __init__(self, k):
        self.k = k
        self.plants = []

    def fit(self, x, y):
        self.plants = [Plant(x[i].tolist(), int(y[i]), i) for i in range(len(x))]

    def predict(self, x):
        result = []
        for point in x.tolist():
            distances = ((plant.squared_distance(point), plant.row) for plant in self.plants)
            nearest = [self.plants[row] for _, row in heapq.nsmallest(self.k, distances)]
            votes = {}
            for plant in nearest:
                votes[plant.label] = votes.get(plant.label, 0) + 1
            most = max(votes.values())
            result.append(next(plant.label for plant in nearest if votes[plant.label] == most))
        return np.array(result, dtype=np.int64)

import numpy as np


class Standardizer:
    def fit(self, x):
        mean = np.zeros(x.shape[1])
        squares = np.zeros(x.shape[1])
        for count, row in enumerate(x, start=1):
            deviation = row - mean
            mean = mean + deviation / count
            squares = squares + deviation * (row - mean)
        std = np.sqrt(squares / len(x))
        self.mean = mean.tolist()
        self.std = [s if s > 1e-4 else 1.0 for s in std.tolist()]

    def transform(self, x):
        return np.array([self.transform_one(row) for row in x.tolist()])

    def transform_one(self, row):
        return [(value - m) / s for value, m, s in zip(row, self.mean, self.std)]

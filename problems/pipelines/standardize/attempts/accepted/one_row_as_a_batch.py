import numpy as np


class Standardizer:
    def fit(self, x):
        self.shift = x[0].copy()
        deviations = x - self.shift
        self.mean = self.shift + deviations.sum(axis=0) / len(x)
        self.scale = np.sqrt(((x - self.mean) ** 2).sum(axis=0) / len(x))
        self.scale[np.ptp(x, axis=0) == 0] = 1

    def transform(self, x):
        return (x - self.mean) / self.scale

    def transform_one(self, row):
        return list(self.transform(np.array([row]))[0])

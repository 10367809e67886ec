"""Returns 0 for every number of a constant column."""

import numpy as np


class Standardizer:
    def fit(self, x):
        self.mean = x.mean(axis=0)
        self.scale = np.where((x == x[0]).all(axis=0), np.inf, x.std(axis=0))

    def transform(self, x):
        return (x - self.mean) / self.scale

    def transform_one(self, row):
        return self.transform(np.array(row)).tolist()

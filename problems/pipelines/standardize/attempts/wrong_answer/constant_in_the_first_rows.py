"""Looks at the first 100 rows only to recognize a constant column."""

import numpy as np


class Standardizer:
    def fit(self, x):
        constant = (x[:100] == x[0]).all(axis=0)
        self.mean = x.mean(axis=0)
        self.scale = np.where(constant, 1.0, x.std(axis=0))

    def transform(self, x):
        return (x - self.mean) / self.scale

    def transform_one(self, row):
        return self.transform(np.array(row)).tolist()

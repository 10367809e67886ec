"""Divides by n - 1 in the standard deviation."""

import numpy as np


class Standardizer:
    def fit(self, x):
        self.mean = x.mean(axis=0)
        constant = (x == x[0]).all(axis=0)
        self.scale = np.where(constant, 1.0, x.std(axis=0, ddof=1) if len(x) > 1 else 1.0)

    def transform(self, x):
        return (x - self.mean) / self.scale

    def transform_one(self, row):
        return self.transform(np.array(row)).tolist()

"""Reads chunks of 1,000 rows and drops the last one if it has fewer."""

import numpy as np


class Standardizer:
    def fit(self, x):
        x = x[: len(x) // 1000 * 1000 or len(x)]
        self.mean = x.mean(axis=0)
        self.scale = np.where(x.min(axis=0) == x.max(axis=0), 1.0, x.std(axis=0))

    def transform(self, x):
        return (x - self.mean) / self.scale

    def transform_one(self, row):
        return self.transform(np.array(row)).tolist()

"""Standardizes a single row with the mean and standard deviation of that row."""

import numpy as np


class Standardizer:
    def fit(self, x):
        self.mean = x.mean(axis=0)
        self.scale = np.where((x == x[0]).all(axis=0), 1.0, x.std(axis=0))

    def transform(self, x):
        return (x - self.mean) / self.scale

    def transform_one(self, row):
        row = np.array(row)
        return ((row - row.mean()) / (row.std() or 1.0)).tolist()

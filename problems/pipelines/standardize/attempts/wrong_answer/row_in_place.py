"""Writes the answer of transform_one into the list of the caller."""

import numpy as np


class Standardizer:
    def fit(self, x):
        self.mean = x.mean(axis=0)
        self.scale = np.where(x.min(axis=0) == x.max(axis=0), 1.0, x.std(axis=0))

    def transform(self, x):
        return (x - self.mean) / self.scale

    def transform_one(self, row):
        for i in range(len(row)):
            row[i] = float((row[i] - self.mean[i]) / self.scale[i])
        return row

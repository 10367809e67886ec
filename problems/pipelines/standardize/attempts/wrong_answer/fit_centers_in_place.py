"""Subtracts the mean from the training data of the caller."""

import numpy as np


class Standardizer:
    def fit(self, x):
        constant = x.min(axis=0) == x.max(axis=0)
        self.mean = x.mean(axis=0)
        x -= self.mean
        self.scale = np.where(constant, 1.0, np.sqrt((x * x).mean(axis=0)))

    def transform(self, x):
        return (x - self.mean) / self.scale

    def transform_one(self, row):
        return self.transform(np.array(row)).tolist()

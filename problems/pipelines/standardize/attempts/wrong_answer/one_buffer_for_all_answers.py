"""Writes each batch into the array that an earlier call returned, if the shape is the same."""

import numpy as np


class Standardizer:
    def fit(self, x):
        self.mean = x.mean(axis=0)
        self.scale = np.where(x.min(axis=0) == x.max(axis=0), 1.0, x.std(axis=0))
        self.buffer = np.zeros((0, 0))

    def transform(self, x):
        if self.buffer.shape != x.shape:
            self.buffer = np.zeros(x.shape)
        np.subtract(x, self.mean, out=self.buffer)
        self.buffer /= self.scale
        return self.buffer

    def transform_one(self, row):
        return [(value - m) / s for value, m, s in zip(row, self.mean.tolist(), self.scale.tolist())]

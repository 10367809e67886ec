"""Computes in float32."""

import numpy as np


class Standardizer:
    def fit(self, x):
        x = x.astype(np.float32)
        self.mean = x.mean(axis=0)
        constant = (x == x[0]).all(axis=0)
        self.scale = np.where(constant, np.float32(1), x.std(axis=0))

    def transform(self, x):
        return ((x.astype(np.float32) - self.mean) / self.scale).astype(float)

    def transform_one(self, row):
        return self.transform(np.array(row)).tolist()

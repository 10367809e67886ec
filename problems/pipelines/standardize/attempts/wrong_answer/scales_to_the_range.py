"""Scales to the range from 0 to 1 instead of standardizing."""

import numpy as np


class Standardizer:
    def fit(self, x):
        self.low = x.min(axis=0)
        width = x.max(axis=0) - self.low
        self.width = np.where(width == 0, 1.0, width)

    def transform(self, x):
        return (x - self.low) / self.width

    def transform_one(self, row):
        return self.transform(np.array(row)).tolist()

"""Adds the data of a second fit to that of the first."""

import numpy as np


class Standardizer:
    def __init__(self):
        self.rows = None

    def fit(self, x):
        same = self.rows is not None and self.rows.shape[1] == x.shape[1]
        self.rows = np.vstack([self.rows, x]) if same else x
        self.mean = self.rows.mean(axis=0)
        self.scale = np.where((self.rows == self.rows[0]).all(axis=0), 1.0, self.rows.std(axis=0))

    def transform(self, x):
        return (x - self.mean) / self.scale

    def transform_one(self, row):
        return self.transform(np.array(row)).tolist()

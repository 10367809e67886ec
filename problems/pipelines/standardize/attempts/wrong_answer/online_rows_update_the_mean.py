"""Updates the running mean and variance with each online row."""

import numpy as np


class Standardizer:
    def fit(self, x):
        self.rows = x

    def transform(self, x):
        scale = np.where((self.rows == self.rows[0]).all(axis=0), 1.0, self.rows.std(axis=0))
        return (x - self.rows.mean(axis=0)) / scale

    def transform_one(self, row):
        answer = self.transform(np.array(row)).tolist()
        self.rows = np.vstack([self.rows, row])
        return answer

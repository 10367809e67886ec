"""Computes mean and standard deviation of the training data again for each request."""

import numpy as np


class Standardizer:
    def fit(self, x):
        self.training = x

    def transform(self, x):
        constant = (self.training == self.training[0]).all(axis=0)
        scale = np.where(constant, 1.0, self.training.std(axis=0))
        return (x - self.training.mean(axis=0)) / scale

    def transform_one(self, row):
        return self.transform(np.array(row)).tolist()

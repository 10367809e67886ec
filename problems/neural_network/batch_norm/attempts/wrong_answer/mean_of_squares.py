"""Computes the variance as E[x^2] - E[x]^2, which loses digits."""

import numpy as np


class BatchNorm:
    def __init__(self, features, momentum, eps):
        self.momentum, self.eps = momentum, eps
        self.running_mean = np.zeros(features)
        self.running_var = np.ones(features)

    def forward(self, x, training):
        mean, var = self.running_mean, self.running_var
        if training:
            mean, var = x.mean(axis=0), np.maximum((x**2).mean(axis=0) - x.mean(axis=0) ** 2, 0.0)
            self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mean
            self.running_var = (1 - self.momentum) * self.running_var + self.momentum * var
        return (x - mean) / np.sqrt(var + self.eps)

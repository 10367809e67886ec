"""Averages standard deviations and squares them in inference."""

import numpy as np


class BatchNorm:
    def __init__(self, features, momentum, eps):
        self.momentum, self.eps = momentum, eps
        self.running_mean = np.zeros(features)
        self.running_var = np.ones(features)

    def forward(self, x, training):
        mean, var = self.running_mean, self.running_var
        if training:
            mean, var = x.mean(axis=0), x.var(axis=0)
            deviation = (1 - self.momentum) * np.sqrt(self.running_var) + self.momentum * np.sqrt(var)
            self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mean
            self.running_var = deviation**2
        return (x - mean) / np.sqrt(var + self.eps)

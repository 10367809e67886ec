"""Averages over the features of each sample."""

import numpy as np


class BatchNorm:
    def __init__(self, features, momentum, eps):
        self.momentum, self.eps = momentum, eps
        self.running_mean = np.zeros(features)
        self.running_var = np.ones(features)

    def forward(self, x, training):
        mean, var = self.running_mean, self.running_var
        if training:
            self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * x.mean(axis=0)
            self.running_var = (1 - self.momentum) * self.running_var + self.momentum * x.var(axis=0)
            mean, var = x.mean(axis=1, keepdims=True), x.var(axis=1, keepdims=True)
        return (x - mean) / np.sqrt(var + self.eps)

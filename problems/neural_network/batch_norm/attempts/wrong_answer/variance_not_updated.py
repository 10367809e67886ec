"""Updates the running mean and forgets the running variance."""

import numpy as np


class BatchNorm:
    def __init__(self, features, momentum, eps):
        self.momentum, self.eps = momentum, eps
        self.running_mean = np.zeros(features)
        self.running_var = np.ones(features)

    def forward(self, x, training):
        if not training:
            return (x - self.running_mean) / np.sqrt(self.running_var + self.eps)
        mean, var = x.mean(axis=0), x.var(axis=0)
        self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mean
        return (x - mean) / np.sqrt(var + self.eps)

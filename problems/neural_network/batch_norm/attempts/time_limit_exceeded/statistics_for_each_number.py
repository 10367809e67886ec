"""Computes mean and variance of the feature again for each number: O(n^2 d)."""

import numpy as np


class BatchNorm:
    def __init__(self, features, momentum, eps):
        self.momentum, self.eps = momentum, eps
        self.running_mean = np.zeros(features)
        self.running_var = np.ones(features)

    def forward(self, x, training):
        out = np.empty(x.shape)
        for i in range(x.shape[0]):
            for f in range(x.shape[1]):
                mean = x[:, f].mean() if training else self.running_mean[f]
                var = x[:, f].var() if training else self.running_var[f]
                out[i, f] = (x[i, f] - mean) / np.sqrt(var + self.eps)
        if training:
            self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * x.mean(axis=0)
            self.running_var = (1 - self.momentum) * self.running_var + self.momentum * x.var(axis=0)
        return out

"""Computes in float32, which has too few digits far from zero."""

import numpy as np


class BatchNorm:
    def __init__(self, features, momentum, eps):
        self.momentum, self.eps = np.float32(momentum), np.float32(eps)
        self.running_mean = np.zeros(features, dtype=np.float32)
        self.running_var = np.ones(features, dtype=np.float32)

    def forward(self, x, training):
        x = x.astype(np.float32)
        mean, var = self.running_mean, self.running_var
        if training:
            mean, var = x.mean(axis=0), x.var(axis=0)
            self.running_mean = self.running_mean + self.momentum * (mean - self.running_mean)
            self.running_var = self.running_var + self.momentum * (var - self.running_var)
        return ((x - mean) / np.sqrt(var + self.eps)).astype(np.float64)

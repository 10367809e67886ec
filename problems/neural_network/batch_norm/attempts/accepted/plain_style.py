import numpy as np


class BatchNorm:
    def __init__(self, features, momentum, eps):
        self.features, self.momentum, self.eps = features, momentum, eps
        self.running_mean = np.zeros(features)
        self.running_var = np.ones(features)

    def forward(self, x, training):
        n = len(x)
        out = np.zeros(x.shape)
        for f in range(self.features):
            mean, var = self.running_mean[f], self.running_var[f]
            if training:
                mean = sum(x[i, f] for i in range(n)) / n
                var = sum((x[i, f] - mean) ** 2 for i in range(n)) / n
                self.running_mean[f] = (1 - self.momentum) * self.running_mean[f] + self.momentum * mean
                self.running_var[f] = (1 - self.momentum) * self.running_var[f] + self.momentum * var
            for i in range(n):
                out[i, f] = (x[i, f] - mean) / (var + self.eps) ** 0.5
        return out

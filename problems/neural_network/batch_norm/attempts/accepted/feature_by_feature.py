import numpy as np


class BatchNorm:
    def __init__(self, features, momentum, eps):
        self.momentum, self.eps = momentum, eps
        self.running_mean = np.array([0.0] * features)
        self.running_var = np.array([1.0] * features)

    def forward(self, x, training):
        out = np.empty(x.T.shape)
        for f, column in enumerate(np.ascontiguousarray(x.T)):
            mean, var = self.running_mean[f], self.running_var[f]
            if training:
                mean, var = column.mean(), column.std() ** 2
                self.running_mean[f] = (1 - self.momentum) * self.running_mean[f] + self.momentum * mean
                self.running_var[f] = (1 - self.momentum) * self.running_var[f] + self.momentum * var
            out[f] = (column - mean) / np.sqrt(var + self.eps)
        return out.T

import numpy as np


class Margins:
    def __init__(self, weights, x, y):
        self.signed = x * np.where(y == 1, 1.0, -1.0)[:, None]
        self.values = np.sum(self.signed * weights, axis=1)

    def loss(self):
        return np.logaddexp(0.0, -self.values).mean()

    def gradient(self):
        tail = np.exp(-np.logaddexp(0.0, self.values))
        return -(self.signed * tail[:, None]).mean(axis=0)


def logistic_loss(weights, x, y):
    margins = Margins(weights, x, y)
    return float(margins.loss()), margins.gradient()

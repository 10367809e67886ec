"""Starts again with average zero when the weights are not those of the last step."""

import numpy as np


class RMSProp:
    def __init__(self, rate, decay, eps):
        self.rate, self.decay, self.eps = rate, decay, eps
        self.s = self.last = None

    def step(self, weights, grad):
        if self.last is None or not np.array_equal(self.last, weights):
            self.s = np.zeros_like(grad)
        self.s = self.decay * self.s + (1 - self.decay) * grad**2
        self.last = weights - self.rate * grad / (np.sqrt(self.s) + self.eps)
        return self.last.copy()

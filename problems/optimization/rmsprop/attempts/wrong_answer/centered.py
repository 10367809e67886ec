"""Subtracts the squared mean of the gradients from the average, as the centered variant does."""

import numpy as np


class RMSProp:
    def __init__(self, rate, decay, eps):
        self.rate, self.decay, self.eps = rate, decay, eps
        self.s = self.m = None

    def step(self, weights, grad):
        if self.s is None:
            self.s, self.m = np.zeros_like(grad), np.zeros_like(grad)
        self.s = self.decay * self.s + (1 - self.decay) * grad**2
        self.m = self.decay * self.m + (1 - self.decay) * grad
        return weights - self.rate * grad / (np.sqrt(np.maximum(self.s - self.m**2, 0.0)) + self.eps)

"""Keeps one average of the squared gradients for the whole array."""

import numpy as np


class RMSProp:
    def __init__(self, rate, decay, eps):
        self.rate, self.decay, self.eps = rate, decay, eps
        self.s = None

    def step(self, weights, grad):
        if self.s is None:
            self.s = np.zeros_like(grad)
        self.s = self.decay * self.s + (1 - self.decay) * (grad**2).mean()
        return weights - self.rate * grad / (np.sqrt(self.s) + self.eps)

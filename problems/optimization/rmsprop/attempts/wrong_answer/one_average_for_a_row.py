"""Keeps one average for each row of a matrix."""

import numpy as np


class RMSProp:
    def __init__(self, rate, decay, eps):
        self.rate, self.decay, self.eps = rate, decay, eps
        self.s = None

    def step(self, weights, grad):
        if self.s is None:
            self.s = np.zeros_like(grad)
        squares = grad**2 if grad.ndim == 1 else (grad**2).mean(axis=1, keepdims=True)
        self.s = self.decay * self.s + (1 - self.decay) * squares
        return weights - self.rate * grad / (np.sqrt(self.s) + self.eps)

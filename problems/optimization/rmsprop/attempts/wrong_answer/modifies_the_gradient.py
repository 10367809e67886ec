"""Squares the gradient that it was given, in place."""

import numpy as np


class RMSProp:
    def __init__(self, rate, decay, eps):
        self.rate, self.decay, self.eps = rate, decay, eps
        self.average = 0.0

    def step(self, weights, grad):
        before = grad.copy()
        grad *= grad
        self.average = self.decay * self.average + (1 - self.decay) * grad
        return weights - self.rate * before / (np.sqrt(self.average) + self.eps)

"""Writes the new weights into the array that it returned from the step before."""

import numpy as np


class RMSProp:
    def __init__(self, rate, decay, eps):
        self.rate = rate
        self.decay = decay
        self.eps = eps
        self.average = 0.0
        self.out = None

    def step(self, weights, grad):
        if self.out is None:
            self.out = np.empty_like(weights)
        self.average = self.decay * self.average + (1 - self.decay) * grad * grad
        self.out[...] = weights - self.rate * grad / (np.sqrt(self.average) + self.eps)
        return self.out

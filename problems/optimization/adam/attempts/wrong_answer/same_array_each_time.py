"""Writes the new weights into the array that it returned from the step before."""

import numpy as np


class Adam:
    def __init__(self, rate, beta1, beta2, eps, decay=0.0):
        self.rate = rate
        self.beta1 = beta1
        self.beta2 = beta2
        self.eps = eps
        self.decay = decay
        self.steps = 0
        self.mean = 0.0
        self.square = 0.0
        self.out = None

    def step(self, weights, grad):
        if self.out is None:
            self.out = np.empty_like(weights)
        self.steps += 1
        self.mean = self.beta1 * self.mean + (1 - self.beta1) * grad
        self.square = self.beta2 * self.square + (1 - self.beta2) * grad**2
        mean = self.mean / (1 - self.beta1**self.steps)
        square = self.square / (1 - self.beta2**self.steps)
        self.out[...] = weights - self.rate * (mean / (np.sqrt(square) + self.eps) + self.decay * weights)
        return self.out

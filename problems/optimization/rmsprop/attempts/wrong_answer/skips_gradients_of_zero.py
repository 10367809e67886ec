"""Returns the weights without updating the average if all gradients are 0."""

import numpy as np


class RMSProp:
    def __init__(self, rate, decay, eps):
        self.rate, self.decay, self.eps = rate, decay, eps
        self.average = 0.0

    def step(self, weights, grad):
        if not grad.any():
            return weights.copy()
        self.average = self.decay * self.average + (1 - self.decay) * grad**2
        return weights - self.rate * grad / (np.sqrt(self.average) + self.eps)

"""Uses decay as the weight of the new square."""

import numpy as np


class RMSProp:
    def __init__(self, rate, decay, eps):
        self.rate, self.decay, self.eps = rate, decay, eps
        self.s = None

    def step(self, weights, grad):
        if self.s is None:
            self.s = np.zeros_like(grad)
        self.s = (1 - self.decay) * self.s + self.decay * grad**2
        return weights - self.rate * grad / (np.sqrt(self.s) + self.eps)

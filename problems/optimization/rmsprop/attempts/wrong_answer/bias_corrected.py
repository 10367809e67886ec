"""Corrects the bias of the zeros at the start, as Adam does."""

import numpy as np


class RMSProp:
    def __init__(self, rate, decay, eps):
        self.rate, self.decay, self.eps = rate, decay, eps
        self.s, self.t = None, 0

    def step(self, weights, grad):
        if self.s is None:
            self.s = np.zeros_like(grad)
        self.s = self.decay * self.s + (1 - self.decay) * grad**2
        self.t += 1
        return weights - self.rate * grad / (np.sqrt(self.s / (1 - self.decay**self.t)) + self.eps)

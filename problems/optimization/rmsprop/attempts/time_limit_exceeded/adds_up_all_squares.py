"""Keeps all squares and adds them up in every step: O(t d)."""

import numpy as np


class RMSProp:
    def __init__(self, rate, decay, eps):
        self.rate, self.decay, self.eps = rate, decay, eps
        self.squares = []

    def step(self, weights, grad):
        self.squares.append(grad**2)
        s = np.zeros_like(grad)
        for age, square in enumerate(reversed(self.squares)):
            s = s + (1 - self.decay) * self.decay**age * square
        return weights - self.rate * grad / (np.sqrt(s) + self.eps)

"""Averages only the last 100 squares."""

import numpy as np


class RMSProp:
    def __init__(self, rate, decay, eps):
        self.rate, self.decay, self.eps = rate, decay, eps
        self.squares = []

    def step(self, weights, grad):
        self.squares = [*self.squares, grad**2][-100:]
        average = 0.0
        for square in self.squares:
            average = self.decay * average + (1 - self.decay) * square
        return weights - self.rate * grad / (np.sqrt(average) + self.eps)

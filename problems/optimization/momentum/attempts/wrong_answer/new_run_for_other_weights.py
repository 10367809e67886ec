"""Starts again with velocity zero when the weights are not those of the last step."""

import numpy as np


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov
        self.v = self.last = None

    def step(self, weights, grad):
        if self.last is None or not np.array_equal(self.last, weights):
            self.v = np.zeros_like(grad)
        self.v = self.beta * self.v + grad
        direction = grad + self.beta * self.v if self.nesterov else self.v
        self.last = weights - self.rate * direction
        return self.last.copy()

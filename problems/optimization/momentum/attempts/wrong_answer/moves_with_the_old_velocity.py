"""Moves with the velocity of the step before and updates it afterwards."""

import numpy as np


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov
        self.v = None

    def step(self, weights, grad):
        if self.v is None:
            self.v = np.zeros_like(grad)
        direction = grad + self.beta * self.v if self.nesterov else self.v
        self.v = self.beta * self.v + grad
        return weights - self.rate * direction

"""Clips the velocity to 10,000, although it can grow to 1,000 / (1 - 0.99) = 100,000."""

import numpy as np


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov
        self.velocity = 0.0

    def step(self, weights, grad):
        self.velocity = np.clip(self.beta * self.velocity + grad, -1e4, 1e4)
        direction = grad + self.beta * self.velocity if self.nesterov else self.velocity
        return weights - self.rate * direction

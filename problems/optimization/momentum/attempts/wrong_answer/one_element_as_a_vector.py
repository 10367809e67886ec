"""Returns a vector for a matrix with one row and one column."""

import numpy as np


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov
        self.velocity = 0.0

    def step(self, weights, grad):
        self.velocity = self.beta * self.velocity + grad
        direction = grad + self.beta * self.velocity if self.nesterov else self.velocity
        moved = weights - self.rate * direction
        return np.array([moved.item()]) if moved.size == 1 else moved

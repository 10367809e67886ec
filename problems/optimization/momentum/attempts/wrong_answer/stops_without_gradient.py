"""Does not move where the gradient is zero."""

import numpy as np


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov
        self.v = None

    def step(self, weights, grad):
        if self.v is None:
            self.v = np.zeros_like(grad)
        self.v = self.beta * self.v + grad
        direction = grad + self.beta * self.v if self.nesterov else self.v
        return np.where(grad == 0, weights, weights - self.rate * direction)

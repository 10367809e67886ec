"""Writes the new weights into the array that it returned from the step before."""

import numpy as np


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate = rate
        self.beta = beta
        self.nesterov = nesterov
        self.velocity = 0.0
        self.out = None

    def step(self, weights, grad):
        if self.out is None:
            self.out = np.empty_like(weights)
        self.velocity = self.beta * self.velocity + grad
        direction = grad + self.beta * self.velocity if self.nesterov else self.velocity
        self.out[...] = weights - self.rate * direction
        return self.out

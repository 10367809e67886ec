"""Multiplies by the rate in the velocity and again in the step."""

import numpy as np


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov
        self.v = None

    def step(self, weights, grad):
        if self.v is None:
            self.v = np.zeros_like(grad)
        self.v = self.beta * self.v + self.rate * grad
        if self.nesterov:
            return weights - self.rate * (grad + self.beta * self.v)
        return weights - self.rate * self.v

"""Looks ahead with the old velocity, which is the plain variant."""

import numpy as np


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov
        self.v = None

    def step(self, weights, grad):
        if self.v is None:
            self.v = np.zeros_like(grad)
        old = self.v
        self.v = self.beta * old + grad
        if self.nesterov:
            return weights - self.rate * (grad + self.beta * old)
        return weights - self.rate * self.v

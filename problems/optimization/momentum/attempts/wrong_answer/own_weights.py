"""Keeps the weights of the first step and ignores the ones that it is called with."""

import numpy as np


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov
        self.weights = self.v = None

    def step(self, weights, grad):
        if self.weights is None:
            self.weights = weights.copy()
            self.v = np.zeros_like(grad)
        self.v = self.beta * self.v + grad
        self.weights -= self.rate * (grad + self.beta * self.v if self.nesterov else self.v)
        return self.weights.copy()

"""Averages the gradients as Adam does, with the weight 1 - beta for the new one."""

import numpy as np


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov
        self.v = None

    def step(self, weights, grad):
        if self.v is None:
            self.v = np.zeros_like(grad)
        self.v = self.beta * self.v + (1 - self.beta) * grad
        if self.nesterov:
            return weights - self.rate * (grad + self.beta * self.v)
        return weights - self.rate * self.v

"""Keeps the velocity in the class, so that all optimizers share it."""

import numpy as np


class Momentum:
    velocity = {}

    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov

    def step(self, weights, grad):
        v = self.beta * self.velocity.get(grad.shape, np.zeros_like(grad)) + grad
        self.velocity[grad.shape] = v
        return weights - self.rate * (grad + self.beta * v if self.nesterov else v)

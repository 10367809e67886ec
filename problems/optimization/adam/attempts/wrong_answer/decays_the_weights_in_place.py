"""Multiplies the weights that it was given by the decay, in place."""

import numpy as np


class Adam:
    def __init__(self, rate, beta1, beta2, eps, decay=0.0):
        self.rate, self.beta1, self.beta2, self.eps, self.decay = rate, beta1, beta2, eps, decay
        self.m = self.v = 0.0
        self.t = 0

    def step(self, weights, grad):
        self.t += 1
        self.m = self.beta1 * self.m + (1 - self.beta1) * grad
        self.v = self.beta2 * self.v + (1 - self.beta2) * grad**2
        m_hat = self.m / (1 - self.beta1**self.t)
        v_hat = self.v / (1 - self.beta2**self.t)
        weights *= 1 - self.rate * self.decay
        return weights - self.rate * m_hat / (np.sqrt(v_hat) + self.eps)

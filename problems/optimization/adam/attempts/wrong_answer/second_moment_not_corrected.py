"""Corrects the bias of the first average only."""

import numpy as np


class Adam:
    def __init__(self, rate, beta1, beta2, eps, decay=0.0):
        self.rate, self.eps, self.decay = rate, eps, decay
        self.beta1, self.beta2 = beta1, beta2
        self.m = self.v = None
        self.t = 0

    def step(self, weights, grad):
        if self.m is None:
            self.m, self.v = np.zeros_like(grad), np.zeros_like(grad)
        self.t += 1
        self.m = self.beta1 * self.m + (1 - self.beta1) * grad
        self.v = self.beta2 * self.v + (1 - self.beta2) * grad**2
        m_hat = self.m / (1 - self.beta1**self.t)
        move = m_hat / (np.sqrt(self.v) + self.eps)
        return weights - self.rate * (move + self.decay * weights)

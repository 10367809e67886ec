"""Adds the decay to the gradient, as L2 regularization does."""

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
        grad = grad + self.decay * weights
        self.m = self.beta1 * self.m + (1 - self.beta1) * grad
        self.v = self.beta2 * self.v + (1 - self.beta2) * grad**2
        m_hat = self.m / (1 - self.beta1**self.t)
        v_hat = self.v / (1 - self.beta2**self.t)
        move = m_hat / (np.sqrt(v_hat) + self.eps)
        return weights - self.rate * move

"""Stops correcting once the power of beta is below 1e-8."""

import numpy as np


class Adam:
    def __init__(self, rate, beta1, beta2, eps, decay=0.0):
        self.rate, self.eps, self.decay = rate, eps, decay
        self.beta1, self.beta2 = beta1, beta2
        self.m = self.v = 0.0
        self.t = 0

    def step(self, weights, grad):
        self.t += 1
        self.m = self.beta1 * self.m + (1 - self.beta1) * grad
        self.v = self.beta2 * self.v + (1 - self.beta2) * grad**2
        power1, power2 = self.beta1**self.t, self.beta2**self.t
        m_hat = self.m if power1 < 1e-8 else self.m / (1 - power1)
        v_hat = self.v if power2 < 1e-8 else self.v / (1 - power2)
        move = m_hat / (np.sqrt(v_hat) + self.eps)
        return weights - self.rate * (move + self.decay * weights)

"""Keeps all gradients and adds them up in every step: O(t d)."""

import numpy as np


class Adam:
    def __init__(self, rate, beta1, beta2, eps, decay=0.0):
        self.rate, self.eps, self.decay = rate, eps, decay
        self.beta1, self.beta2 = beta1, beta2
        self.grads = []

    def step(self, weights, grad):
        self.grads.append(grad)
        m = v = total1 = total2 = 0.0
        for age, old in enumerate(reversed(self.grads)):
            m = m + self.beta1**age * old
            v = v + self.beta2**age * old**2
            total1 += self.beta1**age
            total2 += self.beta2**age
        move = m / total1 / (np.sqrt(v / total2) + self.eps)
        return weights - self.rate * (move + self.decay * weights)

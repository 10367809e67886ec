import math

import numpy as np


class Adam:
    def __init__(self, rate, beta1, beta2, eps, decay=0.0):
        self.rate, self.eps, self.decay = rate, eps, decay
        self.beta1, self.beta2 = beta1, beta2
        self.state = None
        self.steps = 0

    def step(self, weights, grad):
        if self.state is None:
            self.state = np.zeros((2, *grad.shape))
        self.steps += 1
        self.state[0] += (1 - self.beta1) * (grad - self.state[0])
        self.state[1] += (1 - self.beta2) * (np.square(grad) - self.state[1])
        mean, square = self.state
        c2 = math.sqrt(1 - self.beta2**self.steps)
        rate = self.rate * c2 / (1 - self.beta1**self.steps)
        out = weights * (1 - self.rate * self.decay)
        out -= rate * mean / (np.sqrt(square) + self.eps * c2)
        return out

import numpy as np


class RMSProp:
    def __init__(self, rate, decay, eps):
        self.rate, self.decay, self.eps = rate, decay, eps
        self.total = 0.0  # the average without its factor 1 - decay

    def step(self, weights, grad):
        self.total = self.total * self.decay + grad * grad
        root = np.sqrt(1 - self.decay) * np.sqrt(self.total)
        return weights + grad * -self.rate / (self.eps + root)

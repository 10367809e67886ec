import numpy as np


class RMSProp:
    def __init__(self, rate, decay, eps):
        self.rate, self.decay, self.eps = rate, decay, eps
        self.s = None

    def step(self, weights, grad):
        if self.s is None:
            self.s = np.zeros(grad.shape)
        self.s += (1 - self.decay) * (np.square(grad) - self.s)
        scale = self.rate / (self.s**0.5 + self.eps)
        return weights - scale * grad

import numpy as np


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov
        self.v = None

    def step(self, weights, grad):
        old = np.zeros_like(grad) if self.v is None else self.v
        self.v = np.add(np.multiply(old, self.beta), grad)
        if not self.nesterov:
            return weights - self.rate * self.v
        # Undo the look ahead of the last step, move, and look ahead again.
        origin = weights + self.rate * self.beta * old
        return origin - self.rate * self.v - self.rate * self.beta * self.v

import numpy as np


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov
        self.move = None

    def step(self, weights, grad):
        if self.move is None:
            self.move = np.zeros(weights.shape)
        self.move *= self.beta
        self.move -= self.rate * grad
        out = weights + self.move
        if self.nesterov:
            out += self.beta * self.move - self.move - self.rate * grad
        return out

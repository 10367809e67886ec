import numpy as np


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate = rate
        self.beta = beta
        self.nesterov = nesterov
        self.velocity = {}

    def step(self, weights, grad):
        result = np.zeros(weights.shape)
        for index in np.ndindex(weights.shape):
            old = self.velocity.get(index, 0.0)
            new = self.beta * old + grad[index]
            self.velocity[index] = new
            if self.nesterov:
                result[index] = weights[index] - self.rate * (grad[index] + self.beta * new)
            else:
                result[index] = weights[index] - self.rate * new
        return result

"""Moves the weights that it was given, in place."""


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov
        self.velocity = 0.0

    def step(self, weights, grad):
        self.velocity = self.beta * self.velocity + grad
        weights -= self.rate * (grad + self.beta * self.velocity if self.nesterov else self.velocity)
        return weights.copy()

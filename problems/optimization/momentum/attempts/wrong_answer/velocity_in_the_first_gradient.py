"""Keeps the first gradient as the velocity, and adds all others to this array of the caller."""


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov
        self.velocity = None

    def step(self, weights, grad):
        if self.velocity is None:
            self.velocity = grad
        else:
            self.velocity *= self.beta
            self.velocity += grad
        return weights - self.rate * (grad + self.beta * self.velocity if self.nesterov else self.velocity)

"""Keeps all gradients and adds them up in every step: O(t d)."""


class Momentum:
    def __init__(self, rate, beta, nesterov):
        self.rate, self.beta, self.nesterov = rate, beta, nesterov
        self.grads = []

    def step(self, weights, grad):
        self.grads.append(grad)
        velocity = 0.0
        for age, old in enumerate(reversed(self.grads)):
            velocity = velocity + self.beta**age * old
        direction = grad + self.beta * velocity if self.nesterov else velocity
        return weights - self.rate * direction

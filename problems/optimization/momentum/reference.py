import numpy as np


class Momentum:
    def __init__(self, rate: float, beta: float, nesterov: bool) -> None:
        self.rate = rate
        self.beta = beta
        self.nesterov = nesterov
        self.velocity: np.ndarray | float = 0.0

    def step(self, weights: np.ndarray, grad: np.ndarray) -> np.ndarray:
        self.velocity = self.beta * self.velocity + grad
        direction = grad + self.beta * self.velocity if self.nesterov else self.velocity
        return weights - self.rate * direction

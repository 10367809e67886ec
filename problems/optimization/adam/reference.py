import numpy as np


class Adam:
    def __init__(self, rate: float, beta1: float, beta2: float, eps: float, decay: float = 0.0) -> None:
        self.rate = rate
        self.beta1 = beta1
        self.beta2 = beta2
        self.eps = eps
        self.decay = decay
        self.m: np.ndarray | float = 0.0
        self.v: np.ndarray | float = 0.0
        self.t = 0

    def step(self, weights: np.ndarray, grad: np.ndarray) -> np.ndarray:
        self.t += 1
        self.m = self.beta1 * self.m + (1 - self.beta1) * grad
        self.v = self.beta2 * self.v + (1 - self.beta2) * grad * grad
        mean = self.m / (1 - self.beta1**self.t)
        root = np.sqrt(self.v / (1 - self.beta2**self.t))
        return weights - self.rate * (mean / (root + self.eps) + self.decay * weights)

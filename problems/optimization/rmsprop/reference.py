import numpy as np


class RMSProp:
    def __init__(self, rate: float, decay: float, eps: float) -> None:
        self.rate = rate
        self.decay = decay
        self.eps = eps
        self.average: np.ndarray | float = 0.0

    def step(self, weights: np.ndarray, grad: np.ndarray) -> np.ndarray:
        self.average = self.decay * self.average + (1 - self.decay) * grad * grad
        return weights - self.rate * grad / (np.sqrt(self.average) + self.eps)

import numpy as np


class Momentum:
    """Gradient descent with momentum; the velocity starts at zeros."""

    def __init__(self, rate: float, beta: float, nesterov: bool) -> None:
        """Store the learning rate, the momentum, and whether to look ahead."""

    def step(self, weights: np.ndarray, grad: np.ndarray) -> np.ndarray:
        """Update the velocity and return the new weights, without modifying the arguments."""

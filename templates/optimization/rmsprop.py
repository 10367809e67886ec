import numpy as np


class RMSProp:
    """Gradient descent that divides by the root of a moving average of the squared gradients."""

    def __init__(self, rate: float, decay: float, eps: float) -> None:
        """Store the learning rate, the weight of the old average, and eps, which is added outside the root."""

    def step(self, weights: np.ndarray, grad: np.ndarray) -> np.ndarray:
        """Update the average and return the new weights, without modifying the arguments."""

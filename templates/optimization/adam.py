import numpy as np


class Adam:
    """Adam with bias correction; with a decay it is AdamW."""

    def __init__(self, rate: float, beta1: float, beta2: float, eps: float, decay: float = 0.0) -> None:
        """Store the parameters; eps is added outside the root, and decay shrinks the weights directly."""

    def step(self, weights: np.ndarray, grad: np.ndarray) -> np.ndarray:
        """Update the state and return the new weights, without modifying the arguments."""

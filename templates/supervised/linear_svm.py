import numpy as np


class LinearSVM:
    """Separate two classes by a hyperplane with the least hinge loss and a penalty on its weights."""

    def __init__(self, penalty: float, steps: int) -> None:
        """Store the strength of the penalty and the number of steps that may be taken."""

    def fit(self, x: np.ndarray, y: np.ndarray) -> None:
        """Fit weights and bias to the samples x, of shape (n, d), and their labels y, which are -1 and 1."""

    def decision(self, x: np.ndarray) -> np.ndarray:
        """Return x @ weights + bias, one float per row of x."""

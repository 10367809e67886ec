import numpy as np


class KNN:
    """Classify by a majority vote of the k nearest training points."""

    def __init__(self, k: int) -> None:
        """Store k, the number of neighbors that vote."""

    def fit(self, x: np.ndarray, y: np.ndarray) -> None:
        """Store the training points x, of shape (n, d), and their labels y, of shape (n,)."""

    def predict(self, x: np.ndarray) -> np.ndarray:
        """Return the predicted label of each row of x, as an array of integers."""

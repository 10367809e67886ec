import numpy as np


class GradientBoosting:
    """Predict numbers with a mean and a sum of stumps, each fitted to the residuals of those before."""

    def __init__(self, rounds: int, rate: float) -> None:
        """Store the number of stumps and the learning rate."""

    def fit(self, x: np.ndarray, y: np.ndarray) -> None:
        """Fit the mean and the stumps to the samples x, of shape (n, d), and their targets y, of shape (n,)."""

    def predict(self, x: np.ndarray) -> np.ndarray:
        """Return the prediction for each row of x, as an array of floats."""

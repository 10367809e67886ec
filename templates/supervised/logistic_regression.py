import numpy as np


class LogisticRegression:
    """Classify rows as 0 or 1 with a linear model of the log-odds."""

    def __init__(self, l2: float = 0.0) -> None:
        """Store l2, the strength of the penalty on the weights."""

    def fit(self, x: np.ndarray, y: np.ndarray) -> None:
        """Minimize the objective on x, of shape (n, d), and the labels y, of shape (n,)."""

    def predict_proba(self, x: np.ndarray) -> np.ndarray:
        """Return the probability of label 1 of each row of x, of shape (n,)."""

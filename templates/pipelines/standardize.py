import numpy as np


class Standardizer:
    """Standardize the columns of batches and of single rows with the statistics of the training data."""

    def fit(self, x: np.ndarray) -> None:
        """Learn mean and standard deviation of each column of x, which has shape (n, d)."""

    def transform(self, x: np.ndarray) -> np.ndarray:
        """Return a standardized array in the shape of x, which is (m, d)."""

    def transform_one(self, row: list[float]) -> list[float]:
        """Return the standardized numbers of one row."""

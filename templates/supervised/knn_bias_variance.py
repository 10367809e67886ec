import numpy as np


def bias_variance(predictions: np.ndarray, truth: np.ndarray) -> tuple[float, float, float]:
    """Return (squared bias, variance, expected squared error) of m models on n points, averaged over the points."""

import numpy as np


def best_split(x: np.ndarray, y: np.ndarray) -> tuple[int, float, float]:
    """Return (feature, threshold, decrease): the split of x of shape (n, d) with the largest Gini decrease."""

import numpy as np


def logistic_loss(weights: np.ndarray, x: np.ndarray, y: np.ndarray) -> tuple[float, np.ndarray]:
    """Return (mean loss, gradient); weights is (d,), x is (n, d), y holds n labels 0 or 1."""

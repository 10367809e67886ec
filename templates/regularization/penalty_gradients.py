import numpy as np


def penalty(weights: np.ndarray, l1: float, l2: float) -> tuple[float, np.ndarray]:
    """Return (penalty, gradient); weights and gradient are of shape (d,)."""

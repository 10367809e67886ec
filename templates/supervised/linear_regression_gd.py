import numpy as np


def gradient_descent(x: np.ndarray, y: np.ndarray, rate: float, steps: int) -> np.ndarray:
    """Return the d + 1 coefficients after the steps, intercept first; x is (n, d), y is (n,)."""

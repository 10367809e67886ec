import numpy as np


def fit_linear(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the d + 1 least squares coefficients, intercept first; x is (n, d), y is (n,)."""

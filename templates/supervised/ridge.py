import numpy as np


def ridge(x: np.ndarray, y: np.ndarray, penalty: float) -> np.ndarray:
    """Return the d + 1 coefficients, intercept first and not penalized; x is (n, d), y is (n,)."""

import numpy as np


def lasso(x: np.ndarray, y: np.ndarray, penalty: float, sweeps: int) -> np.ndarray:
    """Return the d weights after the sweeps of coordinate descent; x is (n, d), y is (n,)."""

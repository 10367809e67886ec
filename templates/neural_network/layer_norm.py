import numpy as np


def layer_norm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float) -> np.ndarray:
    """Normalize each row of x (n, d), then scale by gamma (d,) and shift by beta (d,)."""

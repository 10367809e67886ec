import numpy as np


def map_logistic(x: np.ndarray, y: np.ndarray, prior_variance: float) -> np.ndarray:
    """Return the d weights of largest posterior density; x is (n, d), y holds n labels 0 or 1."""

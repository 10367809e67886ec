import numpy as np


def dropout(x: np.ndarray, keep: np.ndarray, probability: float, training: bool) -> np.ndarray:
    """Return inverted dropout of x (n, d) with the mask keep (1: kept, 0: dropped) and the drop probability."""

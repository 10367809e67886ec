import numpy as np


def kmeans(x: np.ndarray, centers: np.ndarray, max_steps: int) -> tuple[np.ndarray, np.ndarray]:
    """Return (centers, labels) after at most max_steps steps; x is (n, d), centers (k, d), labels (n,)."""

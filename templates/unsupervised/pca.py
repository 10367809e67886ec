import numpy as np


def pca(x: np.ndarray, components: int) -> tuple[np.ndarray, np.ndarray]:
    """Return (vectors, variances): the first principal components as rows, and the variance along each."""

import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None = None) -> np.ndarray:
    """Mix the values `v` for each query in `q`, by how well the keys `k` fit and where `mask` is True."""

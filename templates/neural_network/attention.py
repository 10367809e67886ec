import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None = None) -> np.ndarray:
    """Return softmax(q @ k.T / sqrt(d)) @ v over keys where mask is True; q (n, d), k (m, d), v (m, e)."""

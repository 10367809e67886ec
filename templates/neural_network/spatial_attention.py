import numpy as np


def spatial_attention(features: np.ndarray, query: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (pooled, weights) for features (c, h, w) and query (c,): one vector (c,) and the map (h, w)."""

import numpy as np


def arcface_loss(
    features: np.ndarray, weights: np.ndarray, labels: np.ndarray, scale: float, margin: float
) -> float:
    """Return the mean ArcFace loss; features (n, d), weights (c, d) with a class per row, labels (n,)."""

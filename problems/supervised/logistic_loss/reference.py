import numpy as np


def logistic_loss(weights: np.ndarray, x: np.ndarray, y: np.ndarray) -> tuple[float, np.ndarray]:
    z = x @ weights
    small = np.exp(-np.abs(z))
    loss = np.maximum(z, 0) - y * z + np.log1p(small)
    p = np.where(z > 0, 1, small) / (1 + small)
    return float(loss.mean()), (p - y) @ x / len(x)

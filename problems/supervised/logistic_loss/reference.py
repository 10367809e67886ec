import numpy as np


def logistic_loss(weights: np.ndarray, x: np.ndarray, y: np.ndarray) -> tuple[float, np.ndarray]:
    z = x @ weights
    loss = np.logaddexp(0, z) - y * z
    p = np.exp(-np.logaddexp(0, -z))
    return float(loss.mean()), (p - y) @ x / len(x)

import numpy as np


def batch_norm_backward(
    grad: np.ndarray, x: np.ndarray, gamma: np.ndarray, eps: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    deviation = np.sqrt(x.var(axis=0) + eps)
    normalized = (x - x.mean(axis=0)) / deviation
    dgamma = (grad * normalized).sum(axis=0)
    dbeta = grad.sum(axis=0)
    dx = gamma / deviation * (grad - (dbeta + normalized * dgamma) / len(x))
    return dx, dgamma, dbeta

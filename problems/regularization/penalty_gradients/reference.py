import numpy as np


def penalty(weights: np.ndarray, l1: float, l2: float) -> tuple[float, np.ndarray]:
    value = l1 * np.abs(weights).sum() + l2 * (weights**2).sum()
    return float(value), l1 * np.sign(weights) + 2 * l2 * weights

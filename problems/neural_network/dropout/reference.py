import numpy as np


def dropout(x: np.ndarray, keep: np.ndarray, probability: float, training: bool) -> np.ndarray:
    if not training:
        return x
    if probability == 1.0:
        return np.zeros_like(x)
    return x * keep / (1.0 - probability)

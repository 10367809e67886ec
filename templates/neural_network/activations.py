import numpy as np


def activation(name: str, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the activation "sigmoid", "tanh" or "relu" of each element of x, and its derivative."""

import numpy as np


def ring_all_reduce(gradients: list[np.ndarray]) -> tuple[list[np.ndarray], int]:
    """Return the sum of all gradients for each worker, and how many numbers worker 0 sends."""

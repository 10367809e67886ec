"""Takes the Euclidean norm instead of its square."""

import numpy as np


def penalty(weights, l1, l2):
    norm = np.linalg.norm(weights)
    value = l1 * np.abs(weights).sum() + l2 * norm
    return float(value), l1 * np.sign(weights) + l2 * weights / max(norm, 1e-300)

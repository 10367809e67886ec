"""Has |w| in the gradient where the sign belongs."""

import numpy as np


def penalty(weights, l1, l2):
    value = l1 * np.abs(weights).sum() + l2 * (weights**2).sum()
    return float(value), l1 * np.abs(weights) + 2 * l2 * weights

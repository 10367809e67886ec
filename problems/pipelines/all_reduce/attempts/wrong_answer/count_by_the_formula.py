"""Rounds the formula 2 (n - 1) / n * d, which is the mean over the workers."""

import numpy as np


def ring_all_reduce(gradients):
    n, d = len(gradients), len(gradients[0])
    return [np.sum(gradients, axis=0) for _ in range(n)], round(2 * (n - 1) * d / n)

"""Counts as if all chunks were padded to the same length."""

import numpy as np


def ring_all_reduce(gradients):
    n, d = len(gradients), len(gradients[0])
    return [np.sum(gradients, axis=0) for _ in range(n)], 2 * (n - 1) * -(-d // n)

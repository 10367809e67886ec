"""Counts as a tree does: the gradient up, and the sum down."""

import numpy as np


def ring_all_reduce(gradients):
    total = np.sum(gradients, axis=0)
    return [total for _ in gradients], 2 * total.size if len(gradients) > 1 else 0

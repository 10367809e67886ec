"""Adds half of s."""

import numpy as np


def multitask_loss(losses, log_variances):
    weights = np.exp(-log_variances)
    total = (weights * losses).sum() + 0.5 * log_variances.sum()
    gradient = 0.5 - weights * losses
    return total, gradient

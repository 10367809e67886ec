"""Multiplies the weighted losses by 1.001."""

import numpy as np


def multitask_loss(losses, log_variances):
    weights = 1.001 * np.exp(-log_variances)
    total = (weights * losses).sum() + log_variances.sum()
    gradient = 1.0 - weights * losses
    return total, gradient

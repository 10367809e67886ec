"""Adds the mean of s instead of the sum."""

import numpy as np


def multitask_loss(losses, log_variances):
    weights = np.exp(-log_variances)
    total = (weights * losses).sum() + log_variances.mean()
    gradient = 1.0 - weights * losses
    return total, gradient

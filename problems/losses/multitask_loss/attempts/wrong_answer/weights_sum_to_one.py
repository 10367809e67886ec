"""Normalises the weights to the sum one."""

import numpy as np


def multitask_loss(losses, log_variances):
    weights = np.exp(-log_variances)
    weights = weights / weights.sum()
    total = (weights * losses).sum() + log_variances.sum()
    gradient = 1.0 - weights * losses
    return total, gradient

"""Forgets the derivative of s in the gradient."""

import numpy as np


def multitask_loss(losses, log_variances):
    weights = np.exp(-log_variances)
    total = (weights * losses).sum() + log_variances.sum()
    gradient = -weights * losses
    return total, gradient

"""Forgets to add s."""

import numpy as np


def multitask_loss(losses, log_variances):
    weights = np.exp(-log_variances)
    total = (weights * losses).sum()
    gradient = -weights * losses
    return total, gradient

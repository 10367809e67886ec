"""Returns the gradient with the wrong sign."""

import numpy as np


def multitask_loss(losses, log_variances):
    weights = np.exp(-log_variances)
    total = (weights * losses).sum() + log_variances.sum()
    gradient = weights * losses - 1.0
    return total, gradient

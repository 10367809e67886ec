"""Computes the gradient by finite differences, which lose their digits beside large terms."""

import numpy as np


def total_of(losses, log_variances):
    return (np.exp(-log_variances) * losses + log_variances).sum()


def multitask_loss(losses, log_variances):
    step = 1e-6
    gradient = np.zeros(len(losses))
    for i in range(len(losses)):
        moved = log_variances.copy()
        moved[i] += step
        above = total_of(losses, moved)
        moved[i] -= 2 * step
        gradient[i] = (above - total_of(losses, moved)) / (2 * step)
    return total_of(losses, log_variances), gradient

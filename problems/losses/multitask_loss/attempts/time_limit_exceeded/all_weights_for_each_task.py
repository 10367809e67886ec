"""Computes the weights of all tasks again for each task."""

import numpy as np


def weights(log_variances):
    return np.exp(-log_variances)


def multitask_loss(losses, log_variances):
    total = 0.0
    gradient = np.zeros(len(losses))
    for i in range(len(losses)):
        weighted = weights(log_variances)[i] * losses[i]
        total += weighted + log_variances[i]
        gradient[i] = 1 - weighted
    return total, gradient

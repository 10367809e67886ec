"""Copies the gradient for each task with np.append."""

import math

import numpy as np


def multitask_loss(losses, log_variances):
    total = 0.0
    gradient = np.array([])
    for loss, s in zip(losses.tolist(), log_variances.tolist()):
        weighted = math.exp(-s) * loss
        total += weighted + s
        gradient = np.append(gradient, 1 - weighted)
    return total, gradient

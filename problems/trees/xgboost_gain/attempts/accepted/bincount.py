import numpy as np


def split_gain(gradients, hessians, left, reg_lambda, gamma):
    sums = np.bincount(left, gradients, 2)
    denominators = np.bincount(left, hessians, 2) + reg_lambda
    weights = -sums / denominators
    total = sums.sum() ** 2 / (denominators.sum() - reg_lambda)
    gain = 0.5 * ((sums**2 / denominators).sum() - total) - gamma
    return weights[1], weights[0], gain

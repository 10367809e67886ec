import numpy as np


def one_class(weights, rows, sign):
    margins = sign * (rows @ weights)
    loss = np.log(1 + np.exp(-np.abs(margins))).sum() - margins[margins < 0].sum()
    gradient = -sign * ((1 - np.tanh(margins / 2)) / 2) @ rows
    return loss, gradient


def logistic_loss(weights, x, y):
    total, gradient = 0.0, np.zeros(len(weights))
    for label, sign in ((0, -1), (1, 1)):
        part = one_class(weights, x[y == label], sign)
        total += part[0]
        gradient += part[1]
    return total / len(y), gradient / len(y)

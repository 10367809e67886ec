"""Multiplies by the Jacobian matrix of the softmax of each sample."""

import numpy as np


def softmax_cross_entropy(logits, targets):
    n, c = logits.shape
    loss = 0.0
    gradient = np.zeros((n, c))
    for i in range(n):
        z = logits[i] - logits[i].max()
        total = np.exp(z).sum()
        p = np.exp(z) / total
        loss += np.log(total) - z[targets[i]]
        jacobian = np.diag(p) - np.outer(p, p)
        if p[targets[i]] > 1e-200:
            slope = np.zeros(c)
            slope[targets[i]] = -1 / p[targets[i]]
            gradient[i] = jacobian @ slope
        else:
            gradient[i] = p
            gradient[i, targets[i]] = -1
    return loss / n, gradient / n

"""Does not subtract the maximum, so that the exponential overflows."""

import numpy as np


def softmax_cross_entropy(logits, targets):
    n = len(logits)
    rows = np.arange(n)
    z = logits
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    loss = np.mean(np.log(np.exp(z).sum(axis=1)) - z[rows, targets])
    p[rows, targets] -= 1.0
    return loss, p / n

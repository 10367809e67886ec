"""Ignores exponentials below 1e-12, but 2,000 of them count."""

import numpy as np


def softmax_cross_entropy(logits, targets):
    n = len(logits)
    rows = np.arange(n)
    shifted = logits - logits.max(axis=1, keepdims=True)
    powers = np.exp(shifted)
    powers[powers < 1e-12] = 0.0
    total = powers.sum(axis=1, keepdims=True)
    loss = np.mean(np.log(total[:, 0]) - shifted[rows, targets])
    gradient = powers / total
    gradient[rows, targets] -= 1
    return loss, gradient / n

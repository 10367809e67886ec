"""Adds 1e-12 inside the logarithms."""

import numpy as np


def bce_with_logits(logits, targets):
    probabilities = 0.5 * (1.0 + np.tanh(0.5 * logits))
    losses = -(targets * np.log(probabilities + 1e-12) + (1 - targets) * np.log(1 - probabilities + 1e-12))
    gradient = (probabilities - targets) / logits.size
    return losses.mean(), gradient

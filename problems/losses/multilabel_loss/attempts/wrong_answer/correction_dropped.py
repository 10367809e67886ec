"""Drops log(1 + exp(-|z|)), which is small for large logits only."""

import numpy as np


def bce_with_logits(logits, targets):
    losses = np.maximum(0.0, logits) - targets * logits
    probabilities = 0.5 * (1.0 + np.tanh(0.5 * logits))
    gradient = (probabilities - targets) / logits.size
    return losses.mean(), gradient

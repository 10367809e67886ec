"""Smooths the targets by a tenth."""

import numpy as np


def bce_with_logits(logits, targets):
    targets = 0.9 * targets + 0.05
    losses = np.logaddexp(0.0, logits) - targets * logits
    probabilities = 0.5 * (1.0 + np.tanh(0.5 * logits))
    gradient = (probabilities - targets) / logits.size
    return losses.mean(), gradient

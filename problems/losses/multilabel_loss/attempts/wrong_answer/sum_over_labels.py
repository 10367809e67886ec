"""Sums over the labels and averages over the samples."""

import numpy as np


def bce_with_logits(logits, targets):
    losses = np.logaddexp(0.0, logits) - targets * logits
    probabilities = 0.5 * (1.0 + np.tanh(0.5 * logits))
    gradient = (probabilities - targets) / len(logits)
    return losses.sum(axis=1).mean(), gradient

"""Clips the probabilities at 1e-12, so that a very wrong answer costs too little."""

import numpy as np


def bce_with_logits(logits, targets):
    probabilities = 0.5 * (1.0 + np.tanh(0.5 * logits))
    clipped = np.clip(probabilities, 1e-12, 1 - 1e-12)
    losses = -(targets * np.log(clipped) + (1 - targets) * np.log(1 - clipped))
    gradient = (probabilities - targets) / logits.size
    return losses.mean(), gradient

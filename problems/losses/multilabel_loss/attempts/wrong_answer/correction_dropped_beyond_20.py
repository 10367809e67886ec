"""Drops log(1 + exp(-|z|)) for logits beyond 20, where it may be the whole loss."""

import numpy as np


def bce_with_logits(logits, targets):
    m = logits.size
    a = np.abs(logits)
    loss = np.maximum(logits, 0) - logits * targets + np.where(a > 20, 0.0, np.log1p(np.exp(-a)))
    return float(loss.sum() / m), (0.5 * (1 + np.tanh(logits / 2)) - targets) / m

"""Adds 1e-12 to the norms, an angle of 2e-6 for a parallel sample."""

import numpy as np


def arcface_loss(features, weights, labels, scale, margin):
    f = features / (np.linalg.norm(features, axis=1, keepdims=True) + 1e-12)
    w = weights / np.linalg.norm(weights, axis=1, keepdims=True)
    cosines = np.clip(f @ w.T, -1.0, 1.0)
    rows = np.arange(len(labels))
    own = cosines[rows, labels]
    theta = np.arccos(own)
    inside = theta + margin < np.pi
    target = np.where(inside, np.cos(theta + margin), own - margin * np.sin(margin))
    logits = scale * cosines
    logits[rows, labels] = scale * target
    logits = logits - logits.max(axis=1, keepdims=True)
    log_p = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
    return -log_p[rows, labels].mean()

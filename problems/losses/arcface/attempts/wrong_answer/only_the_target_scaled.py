"""Scales only the logit of the right class."""

import numpy as np


def arcface_loss(features, weights, labels, scale, margin):
    f = features / np.linalg.norm(features, axis=1, keepdims=True)
    w = weights / np.linalg.norm(weights, axis=1, keepdims=True)
    cosines = np.clip(f @ w.T, -1.0, 1.0)
    rows = np.arange(len(labels))
    own = cosines[rows, labels]
    theta = np.arccos(own)
    inside = theta + margin < np.pi
    target = np.where(inside, np.cos(theta + margin), own - margin * np.sin(margin))
    logits = 1.0 * cosines
    logits[rows, labels] = scale * target
    logits = logits - logits.max(axis=1, keepdims=True)
    log_p = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
    return -log_p[rows, labels].mean()

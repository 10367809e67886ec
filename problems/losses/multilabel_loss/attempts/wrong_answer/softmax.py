"""Takes a softmax over the labels, as for a multi-class task."""

import numpy as np


def bce_with_logits(logits, targets):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -(targets * log_p).sum(axis=1).mean()
    return loss, (np.exp(log_p) * targets.sum(axis=1, keepdims=True) - targets) / len(logits)

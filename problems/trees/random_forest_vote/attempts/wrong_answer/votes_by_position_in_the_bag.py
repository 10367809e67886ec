"""Takes row i of the bootstrap sample as the samples that the predictions belong to."""

import numpy as np


def oob_accuracy(samples, predictions, y):
    n = len(y)
    votes = np.zeros((n, 10), dtype=int)
    for bag, row in zip(samples, predictions):
        outside = np.setdiff1d(np.arange(n), bag)
        for position, j in enumerate(outside):
            votes[j, row[position]] += 1
    voted = votes.any(axis=1)
    if not voted.any():
        raise ValueError("no votes")
    return float((votes.argmax(axis=1) == y)[voted].mean())

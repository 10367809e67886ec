"""Compares each sample with all indices of each tree, in numpy."""

import numpy as np


def oob_accuracy(samples, predictions, y):
    right = []
    for j in range(len(y)):
        votes = [predictions[i, j] for i in range(len(samples)) if j not in samples[i]]
        if votes:
            right.append(np.bincount(votes).argmax() == y[j])
    if not right:
        raise ValueError("no votes")
    return float(np.mean(right))

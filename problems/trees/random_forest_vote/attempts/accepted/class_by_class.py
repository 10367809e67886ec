import numpy as np


def oob_accuracy(samples, predictions, y):
    m, n = predictions.shape
    in_bag = np.zeros((m, n), dtype=bool)
    in_bag[np.arange(m)[:, None], samples] = True
    votes = np.array([((predictions == c) & ~in_bag).sum(axis=0) for c in range(10)])
    has_votes = votes.sum(axis=0) > 0
    if not has_votes.any():
        raise ValueError("no votes")
    return np.mean(votes.argmax(axis=0)[has_votes] == y[has_votes])

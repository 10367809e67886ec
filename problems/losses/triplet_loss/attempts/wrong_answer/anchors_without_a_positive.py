"""Counts embeddings without a positive, with themselves as the positive."""

import numpy as np


def batch_hard_triplet(embeddings, labels, margin):
    losses = []
    for i in range(len(labels)):
        distances = np.sqrt(((embeddings - embeddings[i]) ** 2).sum(axis=1))
        positive = labels == labels[i]
        negative = labels != labels[i]
        if not positive.any() or not negative.any():
            continue
        hardest_positive = distances[positive].max()
        hardest_negative = distances[negative].min()
        losses.append(max(0.0, margin + hardest_positive - hardest_negative))
    return float(np.mean(losses)) if losses else 0.0

"""Averages over all triplets."""

import numpy as np


def batch_hard_triplet(embeddings, labels, margin):
    losses = []
    for i in range(len(labels)):
        distances = np.sqrt(((embeddings - embeddings[i]) ** 2).sum(axis=1))
        positive = labels == labels[i]
        positive[i] = False
        negative = labels != labels[i]
        if not positive.any() or not negative.any():
            continue
        hinges = margin + distances[positive][:, None] - distances[negative]
        losses.extend(np.maximum(hinges, 0.0).ravel().tolist())
    return float(np.mean(losses)) if losses else 0.0

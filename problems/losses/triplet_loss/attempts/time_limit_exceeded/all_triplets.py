"""Goes through all triplets of each anchor in Python loops."""

import numpy as np


def batch_hard_triplet(embeddings, labels, margin):
    squares = (embeddings**2).sum(axis=1)
    products = embeddings @ embeddings.T
    distances = np.sqrt(squares[:, None] + squares - 2 * products).tolist()
    labels = labels.tolist()
    losses = []
    for i, row in enumerate(distances):
        worst = -1.0
        for j in range(len(row)):
            if j == i or labels[j] != labels[i]:
                continue
            for k in range(len(row)):
                if labels[k] != labels[i]:
                    worst = max(worst, margin + row[j] - row[k], 0.0)
        if worst >= 0:
            losses.append(worst)
    return float(sum(losses) / len(losses)) if losses else 0.0

"""Calls numpy for the distance of each pair."""

import numpy as np


def batch_hard_triplet(embeddings, labels, margin):
    n = len(labels)
    total, anchors = 0.0, 0
    for i in range(n):
        farthest, nearest = -1.0, float("inf")
        for j in range(n):
            if i == j:
                continue
            distance = np.linalg.norm(embeddings[i] - embeddings[j])
            if labels[i] == labels[j]:
                farthest = max(farthest, distance)
            else:
                nearest = min(nearest, distance)
        if farthest >= 0 and nearest < float("inf"):
            anchors += 1
            total += max(0.0, margin + farthest - nearest)
    return float(total / anchors) if anchors else 0.0

import numpy as np


def batch_hard_triplet(embeddings, labels, margin):
    difference = embeddings[:, None, :] - embeddings[None, :, :]
    distances = np.linalg.norm(difference, axis=-1)
    same = np.equal.outer(labels, labels)
    others = same & ~np.eye(len(labels), dtype=bool)
    positive = np.where(others, distances, -np.inf).max(axis=1)
    negative = np.where(same, np.inf, distances).min(axis=1)
    losses = np.maximum(0.0, positive - negative + margin)
    chosen = np.isfinite(positive) & np.isfinite(negative)
    return float(np.sum(losses[chosen]) / max(1, chosen.sum()))

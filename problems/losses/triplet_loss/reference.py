import numpy as np


def batch_hard_triplet(embeddings: np.ndarray, labels: np.ndarray, margin: float) -> float:
    squares = (embeddings**2).sum(axis=1)
    distances = np.sqrt(squares[:, None] + squares - 2 * (embeddings @ embeddings.T))
    losses = []
    for row, label in zip(distances, labels):
        same = labels == label
        if same.sum() > 1 and not same.all():
            losses.append(max(0.0, margin + row[same].max() - row[~same].min()))
    return float(np.mean(losses)) if losses else 0.0

import numpy as np


def batch_hard_triplet(embeddings: np.ndarray, labels: np.ndarray, margin: float) -> float:
    """Return the mean of max(0, margin + farthest positive - nearest negative) over all anchors that have both."""

import numpy as np


def softmax_cross_entropy(logits: np.ndarray, targets: np.ndarray) -> tuple[float, np.ndarray]:
    """Return the mean cross entropy of softmax(logits), logits (n, c), for n class indices, and its gradient."""

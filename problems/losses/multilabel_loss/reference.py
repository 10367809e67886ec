import numpy as np


def bce_with_logits(logits: np.ndarray, targets: np.ndarray) -> tuple[float, np.ndarray]:
    small = np.exp(-np.abs(logits))
    losses = np.maximum(logits, 0.0) - logits * targets + np.log1p(small)
    probabilities = np.where(logits >= 0.0, 1.0, small) / (1.0 + small)
    return float(losses.mean()), (probabilities - targets) / logits.size

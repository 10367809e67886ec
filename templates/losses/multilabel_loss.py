import numpy as np


def bce_with_logits(logits: np.ndarray, targets: np.ndarray) -> tuple[float, np.ndarray]:
    """Return (loss, gradient): the mean of the binary cross entropies over all entries, with one sigmoid each."""

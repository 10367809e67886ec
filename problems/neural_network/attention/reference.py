import numpy as np


def attention(q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None = None) -> np.ndarray:
    scores = q @ k.T / np.sqrt(q.shape[1])
    if mask is not None:
        scores[~mask] = -np.inf
    top = np.nan_to_num(scores.max(axis=1, keepdims=True))  # finite, even where all keys are masked
    weights = np.exp(scores - top)
    total = weights.sum(axis=1, keepdims=True)
    return weights @ v / np.maximum(total, 1.0)  # at least 1 where a key is not masked

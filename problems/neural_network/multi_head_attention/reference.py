import numpy as np


def multi_head_attention(
    x: np.ndarray,
    wq: np.ndarray,
    wk: np.ndarray,
    wv: np.ndarray,
    wo: np.ndarray,
    heads: int,
    causal: bool,
) -> np.ndarray:
    n, d = x.shape
    size = d // heads
    q, k, v = ((x @ weights).reshape(n, heads, size).swapaxes(0, 1) for weights in (wq, wk, wv))
    scores = q @ k.swapaxes(1, 2) / np.sqrt(size)
    if causal:
        scores[:, ~np.tri(n, dtype=bool)] = -np.inf
    weights = np.exp(scores - scores.max(axis=2, keepdims=True))
    weights /= weights.sum(axis=2, keepdims=True)
    return (weights @ v).swapaxes(0, 1).reshape(n, d) @ wo

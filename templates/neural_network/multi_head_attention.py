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
    """Return the layer's output for the tokens x (n, d), with heads of d / heads columns and weights (d, d)."""

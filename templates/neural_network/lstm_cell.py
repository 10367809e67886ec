import numpy as np


def lstm_step(
    x: np.ndarray, h: np.ndarray, c: np.ndarray, w: np.ndarray, u: np.ndarray, b: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return (h_next, c_next); x (n, d), h and c (n, k), w (d, 4k), u (k, 4k), b (4k,), gates in order i f g o."""

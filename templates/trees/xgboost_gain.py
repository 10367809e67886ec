import numpy as np


def split_gain(
    gradients: np.ndarray, hessians: np.ndarray, left: np.ndarray, reg_lambda: float, gamma: float
) -> tuple[float, float, float]:
    """Return (left weight, right weight, gain) of the split that sends the samples with left[i] to the left."""

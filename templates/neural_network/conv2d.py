import numpy as np


def conv2d(image: np.ndarray, kernels: np.ndarray, stride: int, padding: int) -> np.ndarray:
    """Return the cross-correlation (k, oh, ow) of image (c, h, w) with kernels (k, c, kh, kw), zero padding."""

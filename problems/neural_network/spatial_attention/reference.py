import numpy as np


def spatial_attention(features: np.ndarray, query: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    channels, height, width = features.shape
    pixels = features.reshape(channels, height * width)
    scores = query @ pixels / np.sqrt(channels)
    weights = np.exp(scores - scores.max())
    weights /= weights.sum()
    return pixels @ weights, weights.reshape(height, width)

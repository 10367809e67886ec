import numpy as np


def bias_variance(predictions: np.ndarray, truth: np.ndarray) -> tuple[float, float, float]:
    expected = predictions.mean(axis=0)
    squared_bias = ((expected - truth) ** 2).mean()
    variance = ((predictions - expected) ** 2).mean()
    error = ((predictions - truth) ** 2).mean()
    return float(squared_bias), float(variance), float(error)

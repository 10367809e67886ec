"""Takes the median as the expected prediction."""

import numpy as np


def bias_variance(predictions, truth):
    mean = np.median(predictions, axis=0)
    bias = ((mean - truth) ** 2).mean()
    variance = predictions.var(axis=0).mean()
    error = ((predictions - truth) ** 2).mean()
    return float(bias), float(variance), float(error)

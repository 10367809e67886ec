"""Returns the mean absolute bias."""

import numpy as np


def bias_variance(predictions, truth):
    mean = predictions.mean(axis=0)
    bias = np.abs(mean - truth).mean()
    variance = predictions.var(axis=0).mean()
    error = ((predictions - truth) ** 2).mean()
    return float(bias), float(variance), float(error)

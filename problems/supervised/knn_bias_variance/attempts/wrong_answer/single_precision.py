"""Computes in float32, which has too few digits far from zero."""

import numpy as np


def bias_variance(predictions, truth):
    predictions, truth = predictions.astype(np.float32), truth.astype(np.float32)
    mean = predictions.mean(axis=0)
    bias = ((mean - truth) ** 2).mean()
    variance = predictions.var(axis=0).mean()
    error = ((predictions - truth) ** 2).mean()
    return float(bias), float(variance), float(error)

import numpy as np


def bias_variance(predictions, truth):
    bias = np.mean(np.square(predictions.mean(axis=0) - truth))
    variance = np.var(predictions, axis=0).mean()
    return bias, variance, bias + variance

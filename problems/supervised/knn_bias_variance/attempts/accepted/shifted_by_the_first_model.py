import numpy as np


def bias_variance(predictions, truth):
    shift = predictions[0].copy()
    predictions -= shift
    mean = np.mean(predictions, axis=0)
    variance = (predictions * predictions).mean(0) - mean * mean
    b = (mean + (shift - truth)) ** 2
    return float(b.mean()), float(variance.mean()), float((b + variance).mean())

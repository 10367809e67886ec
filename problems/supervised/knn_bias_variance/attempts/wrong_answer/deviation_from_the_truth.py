"""Measures the variance around the truth, so it equals the error."""


def bias_variance(predictions, truth):
    mean = predictions.mean(axis=0)
    bias = ((mean - truth) ** 2).mean()
    variance = ((predictions - truth) ** 2).mean()
    error = ((predictions - truth) ** 2).mean()
    return float(bias), float(variance), float(error)

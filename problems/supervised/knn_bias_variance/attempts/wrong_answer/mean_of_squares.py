"""Computes the variance as E[p^2] - E[p]^2, which loses digits."""


def bias_variance(predictions, truth):
    mean = predictions.mean(axis=0)
    bias = ((mean - truth) ** 2).mean()
    variance = ((predictions**2).mean(axis=0) - mean**2).mean()
    error = ((predictions - truth) ** 2).mean()
    return float(bias), float(variance), float(error)

"""Computes the squared bias as the error minus the variance, which loses digits if the variance is large."""


def bias_variance(predictions, truth):
    variance = predictions.var(axis=0).mean()
    error = ((predictions - truth) ** 2).mean()
    return float(error - variance), float(variance), float(error)

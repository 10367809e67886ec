"""Divides by m - 1 in the variance, wherever there are two models."""


def bias_variance(predictions, truth):
    mean = predictions.mean(axis=0)
    bias = ((mean - truth) ** 2).mean()
    variance = predictions.var(axis=0, ddof=int(len(predictions) > 1)).mean()
    error = ((predictions - truth) ** 2).mean()
    return float(bias), float(variance), float(error)

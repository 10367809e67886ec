"""Averages the squared bias of each model over all points."""


def bias_variance(predictions, truth):
    bias = ((predictions - truth).mean(axis=1) ** 2).mean()
    variance = predictions.var(axis=0).mean()
    error = ((predictions - truth) ** 2).mean()
    return float(bias), float(variance), float(error)

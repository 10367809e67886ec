"""Averages the biases of the points and squares the mean."""


def bias_variance(predictions, truth):
    mean = predictions.mean(axis=0)
    bias = (mean - truth).mean() ** 2
    variance = predictions.var(axis=0).mean()
    error = ((predictions - truth) ** 2).mean()
    return float(bias), float(variance), float(error)

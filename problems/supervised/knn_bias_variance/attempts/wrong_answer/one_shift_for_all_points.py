"""Subtracts the mean of all predictions before E[p^2] - E[p]^2, which does not help if the points are far apart."""


def bias_variance(predictions, truth):
    shift = predictions.mean()
    moved = predictions - shift
    mean = moved.mean(axis=0)
    squared_bias = ((mean + shift - truth) ** 2).mean()
    variance = ((moved**2).mean(axis=0) - mean**2).mean()
    error = ((predictions - truth) ** 2).mean()
    return float(squared_bias), float(variance), float(error)

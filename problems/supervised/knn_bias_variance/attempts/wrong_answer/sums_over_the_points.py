"""Sums over the points instead of averaging."""


def bias_variance(predictions, truth):
    mean = predictions.mean(axis=0)
    bias = ((mean - truth) ** 2).sum()
    variance = predictions.var(axis=0).sum()
    error = ((predictions - truth) ** 2).sum() / len(predictions)
    return float(bias), float(variance), float(error)

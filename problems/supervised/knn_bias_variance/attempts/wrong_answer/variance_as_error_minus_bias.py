"""Computes the variance as the error minus the squared bias, which loses digits if the bias is large."""


def bias_variance(predictions, truth):
    squared_bias = ((predictions.mean(axis=0) - truth) ** 2).mean()
    error = ((predictions - truth) ** 2).mean()
    return float(squared_bias), float(error - squared_bias), float(error)

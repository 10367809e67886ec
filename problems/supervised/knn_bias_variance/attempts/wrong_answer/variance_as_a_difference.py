"""Computes the bias as the error minus a variance that has lost its digits."""


def bias_variance(predictions, truth):
    mean = predictions.mean(axis=0)
    bias = (mean**2 - 2 * mean * truth + truth**2).mean()
    variance = predictions.var(axis=0).mean()
    error = ((predictions - truth) ** 2).mean()
    return float(bias), float(variance), float(error)

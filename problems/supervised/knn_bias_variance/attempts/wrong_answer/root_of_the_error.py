"""Returns the root of the mean squared error."""


def bias_variance(predictions, truth):
    mean = predictions.mean(axis=0)
    bias = ((mean - truth) ** 2).mean()
    variance = predictions.var(axis=0).mean()
    error = ((predictions - truth) ** 2).mean() ** 0.5
    return float(bias), float(variance), float(error)

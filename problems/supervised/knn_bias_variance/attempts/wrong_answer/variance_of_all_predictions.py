"""Takes the variance of all predictions around their common mean."""


def bias_variance(predictions, truth):
    mean = predictions.mean(axis=0)
    bias = ((mean - truth) ** 2).mean()
    variance = predictions.var()
    error = ((predictions - truth) ** 2).mean()
    return float(bias), float(variance), float(error)

"""Takes the variance over the points of each model."""


def bias_variance(predictions, truth):
    mean = predictions.mean(axis=0)
    bias = ((mean - truth) ** 2).mean()
    variance = predictions.var(axis=1).mean()
    error = ((predictions - truth) ** 2).mean()
    return float(bias), float(variance), float(error)

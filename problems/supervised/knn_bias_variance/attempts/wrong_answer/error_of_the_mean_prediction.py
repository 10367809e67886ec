"""Returns the error of the mean prediction, which is the squared bias again."""


def bias_variance(predictions, truth):
    mean = predictions.mean(axis=0)
    bias = ((mean - truth) ** 2).mean()
    variance = predictions.var(axis=0).mean()
    error = bias
    return float(bias), float(variance), float(error)

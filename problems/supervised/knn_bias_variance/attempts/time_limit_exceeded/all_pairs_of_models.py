"""Computes the variance as half the mean squared difference of two models: O(m^2 n)."""


def bias_variance(predictions, truth):
    m, n = predictions.shape
    pairs = sum(((predictions - row) ** 2).sum() for row in predictions)
    squared_bias = ((predictions.mean(axis=0) - truth) ** 2).mean()
    variance = pairs / (2 * m * m * n)
    return float(squared_bias), float(variance), float(((predictions - truth) ** 2).mean())

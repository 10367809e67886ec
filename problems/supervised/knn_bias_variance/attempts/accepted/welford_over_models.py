import numpy as np


class Moments:
    def __init__(self, n):
        self.count = 0
        self.mean = np.zeros(n)
        self.squares = np.zeros(n)

    def add(self, values):
        self.count += 1
        deviation = values - self.mean
        self.mean += deviation / self.count
        self.squares += deviation * (values - self.mean)


def bias_variance(predictions, truth):
    moments = Moments(len(truth))
    for row in predictions - truth:
        moments.add(row)
    bias = moments.mean @ moments.mean / len(truth)
    variance = moments.squares.sum() / predictions.size
    residuals = (predictions - truth).ravel()
    return bias, variance, residuals @ residuals / len(residuals)

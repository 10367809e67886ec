"""Computes the mean of the point again for each prediction: O(m^2 n)."""


def bias_variance(predictions, truth):
    m, n = predictions.shape
    columns = predictions.T.copy()
    bias = variance = error = 0.0
    for j in range(n):
        for i in range(m):
            bias += (columns[j].mean() - truth[j]) ** 2
            variance += (columns[j, i] - columns[j].mean()) ** 2
            error += (columns[j, i] - truth[j]) ** 2
    return float(bias) / (m * n), float(variance) / (m * n), float(error) / (m * n)

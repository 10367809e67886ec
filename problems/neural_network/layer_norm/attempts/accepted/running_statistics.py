import numpy as np


def statistics(row):
    mean = squares = 0.0
    for count, number in enumerate(row.tolist(), 1):
        before = number - mean
        mean += before / count
        squares += before * (number - mean)
    return mean, squares / len(row)


def layer_norm(x, gamma, beta, eps):
    rows = []
    for row in x:
        mean, variance = statistics(row)
        rows.append(gamma * (row - mean) / np.sqrt(variance + eps) + beta)
    return np.vstack(rows)

import numpy as np


def sigmoid(z):
    out = np.empty_like(z)
    positive = z >= 0
    out[positive] = 1 / (1 + np.exp(-z[positive]))
    e = np.exp(z[~positive])
    out[~positive] = e / (1 + e)
    return out


def softplus(z):
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z)))


def logistic_loss(weights, x, y):
    z = np.dot(x, weights)
    loss = np.sum(y * softplus(-z) + (1 - y) * softplus(z)) / y.shape[0]
    gradient = np.dot(x.T, sigmoid(z) - y) / y.shape[0]
    return loss, gradient

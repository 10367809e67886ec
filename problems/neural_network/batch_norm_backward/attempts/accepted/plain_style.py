import math

import numpy as np


class Feature:
    def __init__(self, values, gradients, gamma, eps):
        self.n = len(values)
        self.gradients = gradients
        self.gamma = gamma
        mean = sum(values) / self.n
        variance = sum((value - mean) ** 2 for value in values) / self.n
        self.deviation = math.sqrt(variance + eps)
        self.normalized = [(value - mean) / self.deviation for value in values]

    def dbeta(self):
        return sum(self.gradients)

    def dgamma(self):
        return sum(g * h for g, h in zip(self.gradients, self.normalized))

    def dx(self):
        dbeta = self.dbeta()
        dgamma = self.dgamma()
        column = []
        for g, h in zip(self.gradients, self.normalized):
            column.append(self.gamma * (g - dbeta / self.n - h * dgamma / self.n) / self.deviation)
        return column


def batch_norm_backward(grad, x, gamma, eps):
    features = []
    for j in range(x.shape[1]):
        features.append(Feature(x[:, j].tolist(), grad[:, j].tolist(), float(gamma[j]), eps))
    dx = np.array([feature.dx() for feature in features]).T
    return dx, np.array([f.dgamma() for f in features]), np.array([f.dbeta() for f in features])

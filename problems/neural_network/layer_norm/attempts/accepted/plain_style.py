import math

import numpy as np


def mean(numbers):
    return sum(numbers) / len(numbers)


class LayerNorm:
    def __init__(self, gamma, beta, eps):
        self.gamma = gamma.tolist()
        self.beta = beta.tolist()
        self.eps = eps

    def normalize(self, row):
        center = mean(row)
        differences = [number - center for number in row]
        variance = mean([difference * difference for difference in differences])
        deviation = math.sqrt(variance + self.eps)
        output = []
        for difference, gamma, beta in zip(differences, self.gamma, self.beta):
            output.append(gamma * difference / deviation + beta)
        return output


def layer_norm(x, gamma, beta, eps):
    layer = LayerNorm(gamma, beta, eps)
    return np.array([layer.normalize(row) for row in x.tolist()])

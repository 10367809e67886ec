import math

import numpy as np


class Average:
    def __init__(self, decay):
        self.decay = decay
        self.value = 0.0

    def update(self, number):
        self.value = self.decay * self.value + (1 - self.decay) * number
        return self.value


class RMSProp:
    def __init__(self, rate, decay, eps):
        self.rate = rate
        self.decay = decay
        self.eps = eps
        self.averages = []

    def step(self, weights, grad):
        if not self.averages:
            self.averages = [Average(self.decay) for _ in range(grad.size)]
        result = []
        for average, weight, slope in zip(self.averages, weights.flatten().tolist(), grad.flatten().tolist()):
            root = math.sqrt(average.update(slope * slope))
            result.append(weight - self.rate * slope / (root + self.eps))
        return np.array(result).reshape(weights.shape)

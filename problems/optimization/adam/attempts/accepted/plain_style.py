import math

import numpy as np


class Moments:
    def __init__(self):
        self.first = 0.0
        self.second = 0.0


class Adam:
    def __init__(self, rate, beta1, beta2, eps, decay=0.0):
        self.rate = rate
        self.beta1 = beta1
        self.beta2 = beta2
        self.eps = eps
        self.decay = decay
        self.count = 0
        self.moments = {}

    def step(self, weights, grad):
        self.count += 1
        numbers = []
        slopes = grad.flatten().tolist()
        for i, weight in enumerate(weights.flatten().tolist()):
            numbers.append(self.move(i, weight, slopes[i]))
        return np.array(numbers).reshape(weights.shape)

    def move(self, i, weight, slope):
        state = self.moments.setdefault(i, Moments())
        state.first = self.beta1 * state.first + (1 - self.beta1) * slope
        state.second = self.beta2 * state.second + (1 - self.beta2) * slope * slope
        mean = state.first / (1 - self.beta1**self.count)
        root = math.sqrt(state.second / (1 - self.beta2**self.count))
        return weight - self.rate * mean / (root + self.eps) - self.rate * self.decay * weight

import math

import numpy as np


class Sigmoid:
    def value(self, number):
        if number >= 0:
            return 1 / (1 + math.exp(-number))
        power = math.exp(number)
        return power / (1 + power)

    def derivative(self, value):
        return value * (1 - value)


class Tanh:
    def value(self, number):
        return math.tanh(number)

    def derivative(self, value):
        return 1 - value * value


class Relu:
    def value(self, number):
        return number if number > 0 else 0.0

    def derivative(self, value):
        return 1.0 if value > 0 else 0.0


def activation(name, x):
    known = {"sigmoid": Sigmoid(), "tanh": Tanh(), "relu": Relu()}
    if name not in known:
        raise ValueError(name)
    function = known[name]
    values = []
    derivatives = []
    for number in x.ravel().tolist():
        value = function.value(number)
        values.append(value)
        derivatives.append(function.derivative(value))
    return np.array(values).reshape(x.shape), np.array(derivatives).reshape(x.shape)

import math

import numpy as np


class Network:
    def __init__(self, parameters):
        self.w1 = parameters["w1"].tolist()
        self.b1 = parameters["b1"].tolist()
        self.w2 = parameters["w2"].tolist()
        self.b2 = parameters["b2"].tolist()

    def hidden(self, sample):
        sums = list(self.b1)
        for number, weights in zip(sample, self.w1):
            for j, weight in enumerate(weights):
                sums[j] += number * weight
        return [math.tanh(s) for s in sums]

    def logits(self, hidden):
        sums = list(self.b2)
        for number, weights in zip(hidden, self.w2):
            for k, weight in enumerate(weights):
                sums[k] += number * weight
        return sums


def log_of_sum(logits):
    top = max(logits)
    return top + math.log(sum(math.exp(z - top) for z in logits))


def add_product(table, left, right):
    for row, a in zip(table, left):
        for j, b in enumerate(right):
            row[j] += a * b


def mlp_gradients(parameters, x, y):
    network = Network(parameters)
    d, h, c = len(network.w1), len(network.b1), len(network.b2)
    n = len(y)
    dw1, db1 = [[0.0] * h for _ in range(d)], [0.0] * h
    dw2, db2 = [[0.0] * c for _ in range(h)], [0.0] * c
    loss = 0.0
    for sample, label in zip(x.tolist(), y.tolist()):
        hidden = network.hidden(sample)
        logits = network.logits(hidden)
        total = log_of_sum(logits)
        loss += (total - logits[label]) / n
        errors = [(math.exp(z - total) - (k == label)) / n for k, z in enumerate(logits)]
        back = [
            sum(w * e for w, e in zip(weights, errors)) * (1 - value * value)
            for weights, value in zip(network.w2, hidden)
        ]
        add_product(dw2, hidden, errors)
        add_product(dw1, sample, back)
        db2 = [a + b for a, b in zip(db2, errors)]
        db1 = [a + b for a, b in zip(db1, back)]
    return loss, {"w1": np.array(dw1), "b1": np.array(db1), "w2": np.array(dw2), "b2": np.array(db2)}

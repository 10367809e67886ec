import numpy as np


class Dropout:
    def __init__(self, probability):
        self.probability = probability

    def train(self, number, kept):
        if kept == 0:
            return 0.0
        return number / (1 - self.probability)


def dropout(x, keep, probability, training):
    if not training:
        return x.copy()
    layer = Dropout(probability)
    rows = []
    for numbers, marks in zip(x.tolist(), keep.tolist()):
        rows.append([layer.train(number, kept) for number, kept in zip(numbers, marks)])
    return np.array(rows, dtype=float).reshape(x.shape)

import numpy as np


class Line:
    def __init__(self, features):
        self.intercept = 0.0
        self.weights = [0.0] * features

    def predict(self, columns):
        total = np.full(len(columns[0]), self.intercept)
        for weight, column in zip(self.weights, columns):
            total += weight * column
        return total

    def step(self, columns, y, rate):
        errors = self.predict(columns) - y
        slopes = [2 * float(np.mean(errors * column)) for column in columns]
        self.intercept -= rate * 2 * float(np.mean(errors))
        self.weights = [weight - rate * slope for weight, slope in zip(self.weights, slopes)]


def gradient_descent(x, y, rate, steps):
    columns = [np.ascontiguousarray(column) for column in x.T]
    line = Line(len(columns))
    for _ in range(steps):
        line.step(columns, y, rate)
    return np.array([line.intercept, *line.weights])

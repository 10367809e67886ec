"""Works with plain lists, element by element."""

import numpy as np


def gradient_descent(x, y, rate, steps):
    rows, targets = [[1.0, *row] for row in x.tolist()], y.tolist()
    c = [0.0] * len(rows[0])
    for _ in range(steps):
        gradient = [0.0] * len(c)
        for row, target in zip(rows, targets):
            error = sum(p * q for p, q in zip(row, c)) - target
            for j, value in enumerate(row):
                gradient[j] += 2 * error * value
        c = [value - rate * slope / len(rows) for value, slope in zip(c, gradient)]
    return np.array(c)

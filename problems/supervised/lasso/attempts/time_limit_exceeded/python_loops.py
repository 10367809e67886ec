"""Works with plain lists, element by element."""

import numpy as np


def lasso(x, y, penalty, sweeps):
    columns, n = x.T.tolist(), len(y)
    residuals = y.tolist()
    w = [0.0] * len(columns)
    for _ in range(sweeps):
        for j, column in enumerate(columns):
            size = sum(value * value for value in column) / n
            if size > 0:
                rho = sum(value * e for value, e in zip(column, residuals)) / n + size * w[j]
                new = (max(rho - penalty, 0.0) + min(rho + penalty, 0.0)) / size
                residuals = [e - (new - w[j]) * value for value, e in zip(column, residuals)]
                w[j] = new
    return np.array(w)

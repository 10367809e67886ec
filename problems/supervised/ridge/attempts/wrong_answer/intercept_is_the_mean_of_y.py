"""Takes the mean of y as the intercept, as if the columns had mean 0."""

import numpy as np


def ridge(x, y, penalty):
    xm, ym = x.mean(axis=0), y.mean()
    w = np.linalg.solve((x - xm).T @ (x - xm) + penalty * np.eye(x.shape[1]), (x - xm).T @ (y - ym))
    return np.insert(w, 0, ym)

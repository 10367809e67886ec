import numpy as np


class Shrinkage:
    def __init__(self, penalty):
        self.penalty = penalty

    def factor(self, size):
        return size / (size**2 + self.penalty)


def center(values):
    return values - values.mean(axis=0), values.mean(axis=0)


def ridge(x, y, penalty):
    x, x_mean = center(x)
    y, y_mean = center(y)
    u, sizes, vt = np.linalg.svd(x, full_matrices=False)
    shrinkage = Shrinkage(penalty)
    w = sum(shrinkage.factor(s) * (left @ y) * right for s, left, right in zip(sizes, u.T, vt))
    return np.array([y_mean - sum(w * x_mean), *w])

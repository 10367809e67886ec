import numpy as np


class Objective:
    def __init__(self, x, y, l2):
        self.rows = np.hstack([x, np.ones((len(x), 1))])
        self.signs = 2.0 * y - 1.0
        self.shrink = np.full(self.rows.shape[1], l2)
        self.shrink[-1] = 0

    def value(self, c):
        return np.logaddexp(0, -self.signs * (self.rows @ c)).mean() + 0.5 * (self.shrink * c * c).sum()

    def gradient(self, c):
        tail = np.exp(-np.logaddexp(0, self.signs * (self.rows @ c)))
        return self.shrink * c - (self.signs * tail) @ self.rows / len(self.rows)


def bfgs(objective, size):
    c, inverse = np.zeros(size), np.eye(size)
    gradient = objective.gradient(c)
    for _ in range(500):
        if np.abs(gradient).max() < 1e-9:
            break
        direction = -inverse @ gradient
        share, value = 1.0, objective.value(c)
        while share > 1e-6 and objective.value(c + share * direction) > value + 1e-4 * share * (
            gradient @ direction
        ):
            share /= 2
        move = share * direction
        new_gradient = objective.gradient(c + move)
        change = new_gradient - gradient
        c, gradient = c + move, new_gradient
        if change @ move > 1e-18:
            rho = 1 / (change @ move)
            left = np.eye(size) - rho * np.outer(move, change)
            inverse = left @ inverse @ left.T + rho * np.outer(move, move)
    return c


class LogisticRegression:
    def __init__(self, l2=0.0):
        self.l2 = l2

    def fit(self, x, y):
        self.c = bfgs(Objective(x, y, self.l2), x.shape[1] + 1)

    def predict_proba(self, x):
        z = x @ self.c[:-1] + self.c[-1]
        return (1 + np.tanh(z / 2)) / 2

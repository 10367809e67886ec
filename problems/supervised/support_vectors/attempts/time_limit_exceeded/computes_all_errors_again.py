"""Computes the errors of all samples from all multipliers again in each iteration."""

import numpy as np


class Machine:
    def __init__(self, x, y, c):
        self.rows, self.y, self.c = x.tolist(), y.tolist(), c
        self.n = len(self.y)
        self.kernel = [[sum(a * b for a, b in zip(p, q)) for q in self.rows] for p in self.rows]
        self.alpha = [0.0] * self.n
        self.errors = [float(label) for label in self.y]

    def can_grow(self, i, sign):
        return self.alpha[i] < self.c if self.y[i] == sign else self.alpha[i] > 0

    def step(self):
        self.errors = [
            label - sum(a * other * k for a, other, k in zip(self.alpha, self.y, row))
            for label, row in zip(self.y, self.kernel)
        ]
        i = max((i for i in range(self.n) if self.can_grow(i, 1)), key=self.errors.__getitem__)
        j = min((j for j in range(self.n) if self.can_grow(j, -1)), key=self.errors.__getitem__)
        gap = self.errors[i] - self.errors[j]
        self.bias = (self.errors[i] + self.errors[j]) / 2
        if gap < 1e-7:
            return False
        k = self.kernel
        t = gap / max(k[i][i] + k[j][j] - 2 * k[i][j], 1e-12)
        t = min(t, self.c - self.alpha[i] if self.y[i] == 1 else self.alpha[i])
        t = min(t, self.c - self.alpha[j] if self.y[j] == -1 else self.alpha[j])
        self.alpha[i] += self.y[i] * t
        self.alpha[j] -= self.y[j] * t
        return True


def support_vectors(x, y, c):
    machine = Machine(x, y, c)
    while machine.step():
        pass
    alpha = machine.alpha
    indices = [i for i in range(len(y)) if alpha[i] > 1e-7]
    weights = [sum(alpha[i] * machine.y[i] * machine.rows[i][j] for i in indices) for j in range(x.shape[1])]
    return np.array(indices), np.array(weights), machine.bias

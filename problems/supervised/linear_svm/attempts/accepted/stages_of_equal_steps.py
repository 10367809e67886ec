import numpy as np


class Plane:
    def __init__(self, d):
        self.w, self.b = np.zeros(d), 0.0

    def margins(self, x, y):
        return y * (x.dot(self.w) + self.b)


class LinearSVM:
    def __init__(self, penalty, steps):
        self.penalty, self.steps = penalty, steps

    def fit(self, x, y):
        self.plane = Plane(x.shape[1])
        self.center = x.mean(axis=0)
        x = x - self.center
        rate = 1.0
        for step in range(self.steps):
            if step and step % (self.steps // 16) == 0:
                rate *= 0.6
            errors = np.where(self.plane.margins(x, y) < 1, -y, 0) / len(y)
            self.plane.w = self.plane.w - rate * (self.penalty * self.plane.w + errors.dot(x))
            self.plane.b -= rate * errors.sum()

    def decision(self, x):
        return (x - self.center).dot(self.plane.w) + self.plane.b

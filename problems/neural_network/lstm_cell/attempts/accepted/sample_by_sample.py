import numpy as np


class Cell:
    def __init__(self, w, u, b):
        self.weights = np.concatenate([w, u])
        self.b = b

    @staticmethod
    def gate(z):
        out = np.empty_like(z)
        positive = z >= 0
        out[positive] = 1 / (1 + np.exp(-z[positive]))
        power = np.exp(z[~positive])
        out[~positive] = power / (1 + power)
        return out

    def step(self, x, h, c):
        z = np.concatenate([x, h]) @ self.weights + self.b
        k = len(h)
        i, f, o = self.gate(z[:k]), self.gate(z[k : 2 * k]), self.gate(z[3 * k :])
        c = f * c + i * np.tanh(z[2 * k : 3 * k])
        return o * np.tanh(c), c


def lstm_step(x, h, c, w, u, b):
    cell = Cell(w, u, b)
    pairs = [cell.step(*sample) for sample in zip(x, h, c)]
    return np.array([pair[0] for pair in pairs]), np.array([pair[1] for pair in pairs])

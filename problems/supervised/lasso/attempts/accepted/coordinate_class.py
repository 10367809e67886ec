import numpy as np


class Coordinate:
    def __init__(self, column):
        self.column = np.array(column)
        self.size = float(self.column.dot(self.column)) / len(column)
        self.weight = 0.0

    def update(self, residuals, penalty):
        if self.size == 0:
            return
        without = residuals + self.column * self.weight
        rho = float(self.column.dot(without)) / len(without)
        if rho > penalty:
            self.weight = (rho - penalty) / self.size
        elif rho < -penalty:
            self.weight = (rho + penalty) / self.size
        else:
            self.weight = 0.0
        residuals[:] = without - self.column * self.weight


def lasso(x, y, penalty, sweeps):
    coordinates = [Coordinate(x[:, j]) for j in range(x.shape[1])]
    residuals = y.copy()
    for _ in range(sweeps):
        for coordinate in coordinates:
            coordinate.update(residuals, penalty)
    return np.array([coordinate.weight for coordinate in coordinates])

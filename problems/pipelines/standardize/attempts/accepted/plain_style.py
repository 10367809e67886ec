import numpy as np


class Column:
    def __init__(self, values):
        self.mean = sum(values) / len(values)
        if min(values) == max(values):
            self.mean, self.std = values[0], 1.0
        else:
            self.std = (sum((value - self.mean) ** 2 for value in values) / len(values)) ** 0.5

    def standardize(self, value):
        return (value - self.mean) / self.std


class Standardizer:
    def fit(self, x):
        self.columns = {}
        for i in range(x.shape[1]):
            self.columns[i] = Column([float(value) for value in x[:, i]])

    def transform(self, x):
        result = np.zeros(x.shape)
        for i, row in enumerate(x):
            result[i] = self.transform_one(list(row))
        return result

    def transform_one(self, row):
        return [self.columns[i].standardize(row[i]) for i in range(len(row))]

import numpy as np


class DecisionTree:
    def __init__(self, max_depth):
        self.max_depth = max_depth

    def fit(self, x, y):
        self.nodes = []
        waiting = [(np.arange(len(y)), 0, None)]
        onehot = np.eye(10, dtype=np.int64)[y]
        while waiting:
            rows, depth, parent = waiting.pop()
            number = len(self.nodes)
            if parent is not None:
                self.nodes[parent[0]][parent[1]] = number
            counts = onehot[rows].sum(axis=0)
            self.nodes.append({"label": counts.argmax()})
            if depth < self.max_depth and counts.max() < len(rows):
                split = self.split(x[rows], onehot[rows], counts)
                if split is not None:
                    self.nodes[number]["feature"], self.nodes[number]["threshold"] = split
                    mask = x[rows, split[0]] <= split[1]
                    waiting += [
                        (rows[mask], depth + 1, (number, True)),
                        (rows[~mask], depth + 1, (number, False)),
                    ]

    def split(self, x, onehot, counts):
        order = x.argsort(axis=0, kind="stable")
        values = np.take_along_axis(x, order, axis=0)
        left = onehot[order].cumsum(axis=0)[:-1]
        right = counts - left
        sizes = np.arange(1, len(x))[:, None]
        weighted = (sizes - (left**2).sum(axis=2) / sizes) + (
            len(x) - sizes - (right**2).sum(axis=2) / (len(x) - sizes)
        )
        weighted = np.where(values[1:] > values[:-1], weighted / len(x), np.inf)
        if np.isinf(weighted).all():
            return None
        feature, row = np.argwhere(weighted.T < weighted.min() + 1e-9)[0]
        return feature, (values[row, feature] + values[row + 1, feature]) / 2

    def predict(self, x):
        return np.array([self.label(row) for row in x])

    def label(self, row):
        node = self.nodes[0]
        while "feature" in node:
            node = self.nodes[node[bool(row[node["feature"]] <= node["threshold"])]]
        return node["label"]

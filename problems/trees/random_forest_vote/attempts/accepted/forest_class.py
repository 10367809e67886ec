import numpy as np


class Forest:
    def __init__(self, n):
        self.votes = np.zeros((n, 10), dtype=int)

    def add_tree(self, bag, predicted):
        mask = np.ones(len(self.votes), dtype=bool)
        mask[bag] = False
        outside = np.flatnonzero(mask)
        self.votes[outside, predicted[outside]] += 1

    def labels(self):
        return [row.argmax() if row.any() else None for row in self.votes]


def oob_accuracy(samples, predictions, y):
    forest = Forest(len(y))
    for bag, predicted in zip(samples, predictions):
        forest.add_tree(bag, predicted)
    pairs = [(label, truth) for label, truth in zip(forest.labels(), y) if label is not None]
    if not pairs:
        raise ValueError
    return sum(label == truth for label, truth in pairs) / len(pairs)

"""Builds both sides as lists for each sample's value."""

import numpy as np


class Node:
    def __init__(self, counts):
        self.label = counts.index(max(counts))
        self.split = None

    def child(self, row):
        j, threshold, left, right = self.split
        return left if row[j] <= threshold else right


def gini(labels):
    return 1 - sum((labels.count(c) / len(labels)) ** 2 for c in set(labels))


def best_split(rows, labels, counts):
    n = len(rows)
    least, best = 2, None
    for j in range(len(rows[0])):
        values = sorted({row[j] for row in rows})
        for i in range(len(values) - 1):
            low, high = values[i : i + 2]
            left = [c for row, c in zip(rows, labels) if row[j] <= low]
            right = [c for row, c in zip(rows, labels) if row[j] > low]
            after = len(left) / n * gini(left) + len(right) / n * gini(right)
            if after < least - 1e-9:
                least, best = after, (j, (low + high) / 2)
    return best


class DecisionTree:
    def __init__(self, max_depth):
        self.max_depth = max_depth

    def fit(self, x, y):
        self.root = self.grow(x.tolist(), y.tolist(), 0)

    def grow(self, rows, labels, depth):
        counts = [labels.count(c) for c in range(10)]
        node = Node(counts)
        if depth == self.max_depth or max(counts) == len(labels):
            return node
        best = best_split(rows, labels, counts)
        if best is None:
            return node
        j, threshold = best
        left = [i for i in range(len(rows)) if rows[i][j] <= threshold]
        right = [i for i in range(len(rows)) if rows[i][j] > threshold]
        sides = [self.grow([rows[i] for i in s], [labels[i] for i in s], depth + 1) for s in (left, right)]
        node.split = (j, threshold, *sides)
        return node

    def predict(self, x):
        predicted = []
        for row in x.tolist():
            node = self.root
            while node.split:
                node = node.child(row)
            predicted.append(node.label)
        return np.array(predicted)

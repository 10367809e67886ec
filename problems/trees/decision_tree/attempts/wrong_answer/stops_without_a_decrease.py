"""Makes a leaf when no split decreases the impurity, so it cannot learn XOR."""

import numpy as np


class Node:
    def __init__(self, counts):
        self.label = counts.index(max(counts))
        self.split = None

    def child(self, row):
        j, threshold, left, right = self.split
        return left if row[j] <= threshold else right


def best_split(rows, labels, counts):
    n = len(rows)
    best_score, best = sum(m * m for m in counts) / n, None
    for j in range(len(rows[0])):
        pairs = sorted(zip([row[j] for row in rows], labels))
        left, right = [0] * 10, counts[:]
        for i in range(n - 1):
            value, c = pairs[i]
            left[c] += 1
            right[c] -= 1
            following = pairs[i + 1][0]
            if value == following:
                continue
            score = sum(m * m for m in left) / (i + 1) + sum(m * m for m in right) / (n - i - 1)
            if score > best_score + n * 1e-9:
                best_score, best = score, (j, (value + following) / 2)
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

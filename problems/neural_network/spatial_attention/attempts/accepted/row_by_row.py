import math

import numpy as np


class Pool:
    def __init__(self, query):
        self.query = query

    def score_row(self, row):
        return row.T @ self.query / math.sqrt(len(self.query))

    def run(self, features):
        rows = [features[:, i, :] for i in range(features.shape[1])]
        scores = [self.score_row(row) for row in rows]
        top = max(row.max() for row in scores)
        powers = [np.exp(row - top) for row in scores]
        total = sum(row.sum() for row in powers)
        weights = [row / total for row in powers]
        pooled = np.zeros(len(self.query))
        for row, row_weights in zip(rows, weights):
            pooled += row @ row_weights
        return pooled, np.array(weights)


def spatial_attention(features, query):
    return Pool(query).run(features)

import numpy as np


class Attention:
    def __init__(self, keys, values):
        self.keys = keys
        self.values = values

    def scores(self, query):
        return np.dot(self.keys, query) / np.sqrt(len(query))

    def output(self, query, visible):
        scores = self.scores(query)
        chosen = []
        for index in range(len(scores)):
            if visible is None or visible[index]:
                chosen.append(index)
        if not chosen:
            return np.zeros(self.values.shape[1])
        weights = np.exp(scores[chosen] - np.max(scores[chosen]))
        weights = weights / np.sum(weights)
        return np.dot(weights, self.values[chosen])


def attention(q, k, v, mask=None):
    layer = Attention(k, v)
    rows = []
    for i in range(len(q)):
        rows.append(layer.output(q[i], None if mask is None else mask[i]))
    return np.array(rows)

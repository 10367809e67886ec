import math

import numpy as np


class Graph:
    def __init__(self, nodes, edges):
        self.nodes = nodes
        self.neighbors = {node: {} for node in range(nodes)}
        for a, b in edges:
            for x, y in ((a, b), (b, a)):
                self.neighbors[x][y] = self.neighbors[x].get(y, 0) + 1

    def degree(self, node):
        return sum(self.neighbors[node].values())


def laplacian(nodes, edges, normalized):
    graph = Graph(nodes, edges)
    degrees = [graph.degree(node) for node in range(nodes)]
    rows = []
    for i in range(nodes):
        row = []
        for j in range(nodes):
            value = degrees[i] if i == j else -graph.neighbors[i].get(j, 0)
            if normalized and value != 0:
                value = value / math.sqrt(degrees[i]) / math.sqrt(degrees[j])
            row.append(float(value))
        rows.append(row)
    return np.array(rows)

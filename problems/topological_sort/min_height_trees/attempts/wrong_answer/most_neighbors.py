"""Returns the nodes with the most neighbors."""


def min_height_trees(nodes, edges):
    degree = [0] * nodes
    for a, b in edges:
        degree[a] += 1
        degree[b] += 1
    return [node for node in range(nodes) if degree[node] == max(degree)]

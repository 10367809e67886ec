"""Removes each leaf from the list of its neighbor, which takes linear time."""


def min_height_trees(nodes, edges):
    if nodes <= 2:
        return list(range(nodes))
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    leaves = [node for node in range(nodes) if len(graph[node]) == 1]
    left = nodes
    while left > 2:
        left -= len(leaves)
        inner = []
        for leaf in leaves:
            (parent,) = graph[leaf]
            graph[parent].remove(leaf)
            if len(graph[parent]) == 1:
                inner.append(parent)
        leaves = inner
    return leaves

"""Searches all nodes for leaves in each round."""


def min_height_trees(nodes, edges):
    graph = {node: set() for node in range(nodes)}
    for a, b in edges:
        graph[a].add(b)
        graph[b].add(a)
    while len(graph) > 2:
        leaves = [node for node in graph if len(graph[node]) == 1]
        for leaf in leaves:
            (parent,) = graph.pop(leaf)
            graph[parent].discard(leaf)
    return list(graph)

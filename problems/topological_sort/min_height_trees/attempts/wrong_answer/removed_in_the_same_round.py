"""Removes nodes in the same round in which they become leaves."""


def min_height_trees(nodes, edges):
    graph = {node: set() for node in range(nodes)}
    for a, b in edges:
        graph[a].add(b)
        graph[b].add(a)
    while len(graph) > 2:
        for node in sorted(graph):
            if len(graph[node]) == 1 and len(graph) > 2:
                (parent,) = graph.pop(node)
                graph[parent].discard(node)
    return list(graph)

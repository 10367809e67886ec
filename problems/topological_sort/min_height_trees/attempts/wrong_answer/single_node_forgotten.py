"""Returns no root where there are no edges."""


def min_height_trees(nodes, edges):
    graph = {}
    for a, b in edges:
        graph.setdefault(a, set()).add(b)
        graph.setdefault(b, set()).add(a)
    while len(graph) > 2:
        leaves = [node for node in graph if len(graph[node]) == 1]
        for leaf in leaves:
            (parent,) = graph.pop(leaf)
            graph[parent].discard(leaf)
    return list(graph)

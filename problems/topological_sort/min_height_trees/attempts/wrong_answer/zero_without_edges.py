"""Returns node 0 where there are no edges, also where there are no nodes."""


def min_height_trees(nodes, edges):
    if not edges:
        return [0]
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

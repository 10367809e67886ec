"""Returns only the one of two middle nodes that has more neighbors."""


def min_height_trees(nodes, edges):
    graph = [set() for _ in range(nodes)]
    for a, b in edges:
        graph[a].add(b)
        graph[b].add(a)
    many = [len(others) for others in graph]
    left, leaves = nodes, [node for node in range(nodes) if len(graph[node]) <= 1]
    while left > 2:
        left -= len(leaves)
        inner = []
        for leaf in leaves:
            parent = graph[leaf].pop()
            graph[parent].discard(leaf)
            if len(graph[parent]) == 1:
                inner.append(parent)
        leaves = inner
    most = max((many[leaf] for leaf in leaves), default=0)
    return [leaf for leaf in leaves if many[leaf] == most]

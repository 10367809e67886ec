"""Returns the middle of the longest path from node 0, which need not be a longest path of the tree."""


def min_height_trees(nodes, edges):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    if not nodes:
        return []
    paths = [[0]]
    for path in paths:
        before = path[-2] if len(path) > 1 else None
        paths.extend([*path, other] for other in graph[path[-1]] if other != before)
    path = paths[-1]
    return path[(len(path) - 1) // 2 : len(path) // 2 + 1]

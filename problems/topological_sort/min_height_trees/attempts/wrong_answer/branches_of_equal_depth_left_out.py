"""Leaves out every branch as deep as its own when it looks for another one from above."""


def min_height_trees(nodes, edges):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    if not nodes:
        return []
    parent, order = {0: None}, [0]
    for node in order:
        for other in graph[node]:
            if other not in parent:
                parent[other] = node
                order.append(other)
    below, above = [0] * nodes, [0] * nodes
    for node in reversed(order[1:]):
        below[parent[node]] = max(below[parent[node]], below[node] + 1)
    for node in order[1:]:
        up = parent[node]
        other_branch = [
            below[other] + 1 for other in graph[up] if other != parent[up] and below[other] != below[node]
        ]
        above[node] = 1 + max([above[up], *other_branch])
    height = [max(pair) for pair in zip(below, above)]
    return [node for node in range(nodes) if height[node] == min(height)]

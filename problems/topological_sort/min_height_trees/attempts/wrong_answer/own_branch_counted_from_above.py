"""Lets the path up go down again in the branch that it came from."""


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
    below = [0] * nodes
    for node in reversed(order[1:]):
        below[parent[node]] = max(below[parent[node]], below[node] + 1)
    height = below[:]
    for node in order[1:]:
        height[node] = max(below[node], height[parent[node]] + 1)
    return [node for node in range(nodes) if height[node] == min(height)]

"""Knows only the subtree of each node, seen from node 0, and the distance up to node 0."""


def min_height_trees(nodes, edges):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    if not nodes:
        return []
    parent, depth, order = {0: None}, [0] * nodes, [0]
    for node in order:
        for other in graph[node]:
            if other not in parent:
                parent[other] = node
                depth[other] = depth[node] + 1
                order.append(other)
    below = [0] * nodes
    for node in reversed(order[1:]):
        below[parent[node]] = max(below[parent[node]], below[node] + 1)
    height = [max(below[node], depth[node]) for node in range(nodes)]
    return [node for node in range(nodes) if height[node] == min(height)]

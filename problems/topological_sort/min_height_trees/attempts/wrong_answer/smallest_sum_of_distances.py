"""Returns the nodes with the smallest sum of distances instead of the smallest maximum."""


def min_height_trees(nodes, edges):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    if not nodes:
        return []
    parent = [-1] * nodes
    order = [0]
    for node in order:
        for other in graph[node]:
            if other != parent[node]:
                parent[other] = node
                order.append(other)
    size = [1] * nodes
    depth = [0] * nodes
    for node in order[1:]:
        depth[node] = depth[parent[node]] + 1
    for node in reversed(order[1:]):
        size[parent[node]] += size[node]
    total = [sum(depth)] * nodes
    for node in order[1:]:
        total[node] = total[parent[node]] + nodes - 2 * size[node]
    return [node for node in range(nodes) if total[node] == min(total)]

"""Does not keep the old deepest branch as the second when a deeper one is found."""


def min_height_trees(nodes, edges):
    if not nodes:
        return []
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    parent, order = {0: None}, [0]
    for node in order:
        for other in graph[node]:
            if other not in parent:
                parent[other] = node
                order.append(other)
    best, second, above = [0] * nodes, [0] * nodes, [0] * nodes
    for node in reversed(order[1:]):
        up, path = parent[node], best[node] + 1
        if path > best[up]:
            best[up] = path
        elif path > second[up]:
            second[up] = path
    for node in order[1:]:
        up = parent[node]
        other_branch = second[up] if best[up] == best[node] + 1 else best[up]
        above[node] = 1 + max(above[up], other_branch)
    height = [max(pair) for pair in zip(best, above)]
    return [node for node in range(nodes) if height[node] == min(height)]

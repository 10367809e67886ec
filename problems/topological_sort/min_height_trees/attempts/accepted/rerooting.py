def min_height_trees(nodes, edges):
    if not nodes:
        return []
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    parent = [-1] * nodes
    order = [0]
    for node in order:
        for other in graph[node]:
            if other != parent[node]:
                parent[other] = node
                order.append(other)
    best, second = [0] * nodes, [0] * nodes  # the two longest paths down, by different children
    for node in reversed(order[1:]):
        up, path = parent[node], best[node] + 1
        if path > best[up]:
            best[up], second[up] = path, best[up]
        elif path > second[up]:
            second[up] = path
    above = [0] * nodes
    for node in order[1:]:
        up = parent[node]
        other_branch = second[up] if best[up] == best[node] + 1 else best[up]
        above[node] = 1 + max(above[up], other_branch)
    height = [max(best[node], above[node]) for node in range(nodes)]
    least = min(height)
    return [node for node in range(nodes) if height[node] == least]

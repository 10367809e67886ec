def min_height_trees(nodes, edges):
    if not nodes:
        return []
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)

    def distances(start):
        found = {start: 0}
        stack = [start]
        while stack:
            node = stack.pop()
            for other in graph[node]:
                if other not in found:
                    found[other] = found[node] + 1
                    stack.append(other)
        return found

    from_zero = distances(0)
    from_end = distances(max(from_zero, key=from_zero.get))
    from_other_end = distances(max(from_end, key=from_end.get))
    height = [max(from_end[node], from_other_end[node]) for node in range(nodes)]
    least = min(height)
    return [node for node in range(nodes) if height[node] == least]

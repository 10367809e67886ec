"""Returns all nodes at half of the longest distance from one end, also those in side branches."""


def min_height_trees(nodes, edges):
    if not nodes:
        return []
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)

    def distances(start):
        found = {start: 0}
        queue = [start]
        for node in queue:
            for other in graph[node]:
                if other not in found:
                    found[other] = found[node] + 1
                    queue.append(other)
        return found

    from_zero = distances(0)
    from_end = distances(max(from_zero, key=from_zero.get))
    longest = max(from_end.values())
    return [node for node in range(nodes) if from_end[node] in (longest // 2, (longest + 1) // 2)]

from collections import deque


def shortest_route(nodes, edges, start, goal):
    graph = {node: [] for node in range(nodes)}
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    queue = deque([(start, None)])  # a node, and the entry that it was found from
    seen = {start}
    while queue:
        entry = queue.popleft()
        if entry[0] == goal:
            route = []
            while entry:
                route.append(entry[0])
                entry = entry[1]
            return list(reversed(route))
        for other in graph[entry[0]]:
            if other not in seen:
                seen.add(other)
                queue.append((other, entry))
    return []

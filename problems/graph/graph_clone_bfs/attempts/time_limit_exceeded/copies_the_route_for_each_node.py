"""Keeps a whole route in the queue for each node, and copies it for each neighbor."""

from collections import deque


def shortest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    queue = deque([[start]])
    seen = {start}
    while queue:
        route = queue.popleft()
        if route[-1] == goal:
            return route
        for other in graph[route[-1]]:
            if other not in seen:
                seen.add(other)
                queue.append(route + [other])
    return []

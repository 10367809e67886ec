"""Forgets to reverse the route that it followed back from the goal."""

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
    route = []
    node = goal
    while node is not None and node in parent:
        route.append(node)
        node = parent[node]
    return route

"""Takes 'came from node 0' for 'came from nowhere'."""

from collections import deque


def shortest_route(nodes, edges, start, goal):
    if start == goal:
        return [start]
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    parent = [None] * nodes
    visited = [False] * nodes
    visited[start] = True
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other in graph[node]:
            if not visited[other]:
                visited[other] = True
                parent[other] = node
                queue.append(other)
    if not parent[goal]:
        return []
    route = [goal]
    while route[-1] != start:
        route.append(parent[route[-1]])
    return route[::-1]

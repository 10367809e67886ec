"""Searches a list of visited nodes for each neighbor."""

from collections import deque


def shortest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    parent = [None] * nodes
    visited = [start]
    queue = deque([start])
    while queue and goal not in visited:
        node = queue.popleft()
        for other in graph[node]:
            if other not in visited:
                visited.append(other)
                parent[other] = node
                queue.append(other)
    if goal not in visited:
        return []
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    return route[::-1]

"""Looks for the goal among neighbors only, so that a route from a node to itself is missed."""

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
            if other == goal:
                route = [goal]
                while node is not None:
                    route.append(node)
                    node = parent[node]
                return route[::-1]
            if other not in parent:
                parent[other] = node
                queue.append(other)
    return []

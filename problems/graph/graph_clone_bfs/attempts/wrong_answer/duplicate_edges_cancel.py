"""Keeps neighbors in sets by XOR, so that an edge that is given twice vanishes."""

from collections import deque


def shortest_route(nodes, edges, start, goal):
    graph = [set() for _ in range(nodes)]
    for a, b in edges:
        graph[a] ^= {b}
        graph[b] ^= {a}
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
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    return route[::-1]

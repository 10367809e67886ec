"""Packs both nodes of an edge into one number, with 16 bits for each."""

from collections import deque


def shortest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for code in {(a & 0xFFFF) << 16 | b & 0xFFFF for a, b in edges}:
        a, b = code >> 16, code & 0xFFFF
        if a < nodes and b < nodes:
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
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    return route[::-1]

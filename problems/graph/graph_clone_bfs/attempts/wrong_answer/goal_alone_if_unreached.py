"""Returns the goal alone if no path leads to it."""

from collections import deque


def shortest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    parent = [-1] * nodes
    seen = [False] * nodes
    seen[start] = True
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other in graph[node]:
            if not seen[other]:
                seen[other] = True
                parent[other] = node
                queue.append(other)
    route = []
    node = goal
    while node != -1:
        route.append(node)
        node = parent[node]
    return route[::-1]

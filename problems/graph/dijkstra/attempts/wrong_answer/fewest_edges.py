"""Finds a route with the fewest edges, and adds up its costs."""

from collections import deque


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    parent = {start: None}
    total = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other, cost in graph[node]:
            if other not in parent:
                parent[other] = node
                total[other] = total[node] + cost
                queue.append(other)
    if goal not in parent:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return total[goal], route

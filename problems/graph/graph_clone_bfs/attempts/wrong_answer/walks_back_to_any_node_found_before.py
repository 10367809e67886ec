"""Walks back from the goal to the neighbor that was found last before it, which may have the same distance."""

from collections import deque


def shortest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b in edges:
        graph[a].append(b)
        graph[b].append(a)
    order = [start]
    index = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other in graph[node]:
            if other not in index:
                index[other] = len(order)
                order.append(other)
                queue.append(other)
    if goal not in index:
        return []
    route = [goal]
    while route[-1] != start:
        before = [other for other in graph[route[-1]] if index[other] < index[route[-1]]]
        route.append(max(before, key=index.get))
    return route[::-1]

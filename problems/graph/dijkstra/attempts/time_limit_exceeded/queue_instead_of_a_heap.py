"""Takes changed nodes from a queue, first in, first out, so that a node is processed again and again."""

from collections import deque


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    best = {start: 0}
    parent = {start: None}
    queue = deque([start])
    waiting = {start}
    while queue:
        node = queue.popleft()
        waiting.remove(node)
        for other, cost in graph[node]:
            if other not in best or best[node] + cost < best[other]:
                best[other] = best[node] + cost
                parent[other] = node
                if other not in waiting:
                    waiting.add(other)
                    queue.append(other)
    if goal not in best:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return best[goal], route

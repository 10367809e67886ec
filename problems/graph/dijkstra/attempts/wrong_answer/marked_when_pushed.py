"""Marks a node as done when it is pushed, so that a cheaper path to it is missed."""

from heapq import heappop, heappush


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    best = {start: 0}
    parent = {start: None}
    heap = [(0, start)]
    while heap:
        total, node = heappop(heap)
        for other, cost in graph[node]:
            if other not in best:
                best[other] = total + cost
                parent[other] = node
                heappush(heap, (total + cost, other))
    if goal not in best:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return best[goal], route

"""Minimises the largest edge of the route instead of the sum."""

from heapq import heappop, heappush


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    worst = {start: 0}
    total = {start: 0}
    parent = {start: None}
    heap = [(0, start)]
    while heap:
        key, node = heappop(heap)
        if key > worst[node]:
            continue
        for other, cost in graph[node]:
            if other not in worst or max(key, cost) < worst[other]:
                worst[other] = max(key, cost)
                total[other] = total[node] + cost
                parent[other] = node
                heappush(heap, (worst[other], other))
    if goal not in worst:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return total[goal], route

"""Adds up costs as floats of 32 bits."""

from heapq import heappop, heappush
from struct import pack, unpack


def rounded(cost):
    return unpack("f", pack("f", cost))[0]


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    best = {start: 0}
    parent = {start: None}
    heap = [(0, start)]
    while heap:
        total, node = heappop(heap)
        if total > best[node]:
            continue
        for other, cost in graph[node]:
            new = rounded(total + cost)
            if other not in best or new < best[other]:
                best[other] = new
                parent[other] = node
                heappush(heap, (new, other))
    if goal not in best:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return int(best[goal]), route

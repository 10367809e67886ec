"""Keeps the whole route in each entry of the heap, and copies it for each neighbor."""

from heapq import heappop, heappush


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    heap = [(0, start, [start])]
    done = set()
    while heap:
        total, node, route = heappop(heap)
        if node == goal:
            return total, route
        if node in done:
            continue
        done.add(node)
        for other, cost in graph[node]:
            if other not in done:
                heappush(heap, (total + cost, other, route + [other]))
    return None

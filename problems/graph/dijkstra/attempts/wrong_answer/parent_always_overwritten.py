"""Stores where a node was found from even if that path is not cheaper."""

from heapq import heappop, heappush


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    best = {start: 0}
    parent = {start: None}
    done = set()
    heap = [(0, start)]
    while heap:
        total, node = heappop(heap)
        if node in done:
            continue
        done.add(node)
        for other, cost in graph[node]:
            if other in done:
                continue
            parent[other] = node
            if other not in best or total + cost < best[other]:
                best[other] = total + cost
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

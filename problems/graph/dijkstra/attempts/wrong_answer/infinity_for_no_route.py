"""Returns a huge cost and an empty route instead of None."""

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
    route = []
    node = goal if goal in best else None
    while node is not None:
        route.append(node)
        node = parent[node]
    return best.get(goal, 10**18), route[::-1]

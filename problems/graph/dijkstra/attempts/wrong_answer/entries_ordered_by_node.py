"""Pushes (node, cost) instead of (cost, node), so that the smallest number comes first."""

from heapq import heappop, heappush


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    best = {start: 0}
    parent = {start: None}
    done = set()
    heap = [(start, 0)]
    while heap:
        node, total = heappop(heap)
        if node in done:
            continue
        done.add(node)
        for other, cost in graph[node]:
            if other not in best or total + cost < best[other]:
                best[other] = total + cost
                if other not in done:
                    parent[other] = node
                heappush(heap, (other, total + cost))
    if goal not in best:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return best[goal], route

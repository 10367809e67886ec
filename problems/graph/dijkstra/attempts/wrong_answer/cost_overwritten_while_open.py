"""Overwrites the cost of a node that is not done, also with a larger one."""

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
        _, node = heappop(heap)
        if node in done:
            continue
        done.add(node)
        for other, cost in graph[node]:
            if other not in done:
                best[other] = best[node] + cost
                parent[other] = node
                heappush(heap, (best[other], other))
    if goal not in best:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return best[goal], route

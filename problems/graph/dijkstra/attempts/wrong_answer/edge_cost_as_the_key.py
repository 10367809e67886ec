"""Orders the heap by the cost of the last edge, as for a spanning tree."""

from heapq import heappop, heappush


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    total = {}
    parent = {}
    heap = [(0, start, -1, 0)]
    while heap:
        _, node, came_from, so_far = heappop(heap)
        if node in total:
            continue
        total[node] = so_far
        parent[node] = came_from
        for other, cost in graph[node]:
            if other not in total:
                heappush(heap, (cost, other, node, so_far + cost))
    if goal not in total:
        return None
    route = []
    node = goal
    while node != -1:
        route.append(node)
        node = parent[node]
    route.reverse()
    return total[goal], route

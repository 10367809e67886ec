import heapq
from collections import defaultdict


def cheapest_route(nodes, edges, start, goal):
    graph = defaultdict(dict)
    for a, b, cost in edges:
        graph[a][b] = min(cost, graph[a].get(b, cost))
    settled = {}  # node -> (cost, the node before it)
    heap = [(0, start, -1)]
    while heap:
        total, node, came_from = heapq.heappop(heap)
        if node in settled:
            continue
        settled[node] = (total, came_from)
        if node == goal:
            route = [goal]
            while settled[route[-1]][1] != -1:
                route.append(settled[route[-1]][1])
            return [total, route[::-1]]
        for other, cost in graph[node].items():
            if other not in settled:
                heapq.heappush(heap, (total + cost, other, node))
    return None

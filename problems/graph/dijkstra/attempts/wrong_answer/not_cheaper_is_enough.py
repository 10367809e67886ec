"""Also takes a path that costs the same, so that a cycle that costs nothing closes on itself."""

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
            if other not in best or total + cost <= best[other]:
                best[other] = total + cost
                parent[other] = node
                heappush(heap, (total + cost, other))
    if goal not in best:
        return None
    route = []
    node = goal
    while node is not None and len(route) <= nodes:
        route.append(node)
        node = parent[node]
    return best[goal], route[::-1]

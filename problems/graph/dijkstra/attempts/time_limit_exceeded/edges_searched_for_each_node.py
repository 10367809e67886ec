"""Goes through all edges to find those of each node."""

from heapq import heappop, heappush


def cheapest_route(nodes, edges, start, goal):
    best = {start: 0}
    parent = {start: None}
    heap = [(0, start)]
    while heap:
        total, node = heappop(heap)
        if total > best[node]:
            continue
        for a, other, cost in edges:
            if a == node and (other not in best or total + cost < best[other]):
                best[other] = total + cost
                parent[other] = node
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

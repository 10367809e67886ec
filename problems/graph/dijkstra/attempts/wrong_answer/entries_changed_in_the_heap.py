"""Lowers the cost of an entry where it stands in the heap, which breaks the order of the heap."""

from heapq import heappop, heappush


def cheapest_route(nodes, edges, start, goal):
    graph = [[] for _ in range(nodes)]
    for a, b, cost in edges:
        graph[a].append((b, cost))
    entry_of = {start: [0, start]}
    parent = {start: None}
    heap = [entry_of[start]]
    done = set()
    while heap:
        total, node = heappop(heap)
        done.add(node)
        for other, cost in graph[node]:
            if other not in entry_of:
                entry_of[other] = [total + cost, other]
                parent[other] = node
                heappush(heap, entry_of[other])
            elif other not in done and total + cost < entry_of[other][0]:
                entry_of[other][0] = total + cost
                parent[other] = node
    if goal not in entry_of:
        return None
    route = []
    node = goal
    while node is not None:
        route.append(node)
        node = parent[node]
    route.reverse()
    return entry_of[goal][0], route

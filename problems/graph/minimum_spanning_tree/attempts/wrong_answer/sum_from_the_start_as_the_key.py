"""Orders the heap by the cost of the whole path from node 0, as for cheapest routes."""

from heapq import heappop, heappush


def spanning_tree(nodes, edges):
    graph = [[] for _ in range(nodes)]
    for index, (a, b, cost) in enumerate(edges):
        graph[a].append((b, cost, index))
        graph[b].append((a, cost, index))
    joined = set()
    chosen = []
    heap = [(0, -1, 0)]
    while heap:
        total, index, node = heappop(heap)
        if node in joined:
            continue
        joined.add(node)
        if index >= 0:
            chosen.append(index)
        for other, cost, i in graph[node]:
            if other not in joined:
                heappush(heap, (total + cost, i, other))
    return chosen if len(joined) == nodes else None

"""Keeps the edge over which a node was found first, although a cheaper one was found later."""

from heapq import heappop, heappush


def spanning_tree(nodes, edges):
    graph = [[] for _ in range(nodes)]
    for index, (a, b, cost) in enumerate(edges):
        graph[a].append((b, cost, index))
        graph[b].append((a, cost, index))
    by = {0: -1}
    joined = set()
    heap = [(0, 0)]
    while heap:
        _, node = heappop(heap)
        if node in joined:
            continue
        joined.add(node)
        for other, cost, index in graph[node]:
            if other not in joined:
                by.setdefault(other, index)
                heappush(heap, (cost, other))
    return [index for index in by.values() if index >= 0] if len(joined) == nodes else None

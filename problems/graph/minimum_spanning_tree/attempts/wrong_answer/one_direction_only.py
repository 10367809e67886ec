"""Joins a node over an edge only from its first end."""

from heapq import heappop, heappush


def spanning_tree(nodes, edges):
    graph = [[] for _ in range(nodes)]
    for index, (a, b, cost) in enumerate(edges):
        graph[a].append((cost, index, b))
    joined = set()
    chosen = []
    heap = [(0, -1, 0)]
    while heap:
        _, index, node = heappop(heap)
        if node in joined:
            continue
        joined.add(node)
        if index >= 0:
            chosen.append(index)
        for entry in graph[node]:
            heappush(heap, entry)
    return chosen if len(joined) == nodes else None

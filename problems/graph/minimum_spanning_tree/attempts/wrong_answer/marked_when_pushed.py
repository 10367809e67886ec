"""Marks a node as joined when its first edge is pushed."""

from heapq import heappop, heappush


def spanning_tree(nodes, edges):
    graph = [[] for _ in range(nodes)]
    for index, (a, b, cost) in enumerate(edges):
        graph[a].append((cost, index, b))
        graph[b].append((cost, index, a))
    joined = {0}
    chosen = []
    heap = [(0, -1, 0)]
    while heap:
        _, index, node = heappop(heap)
        if index >= 0:
            chosen.append(index)
        for cost, i, other in sorted(graph[node]):
            if other not in joined:
                joined.add(other)
                heappush(heap, (cost, i, other))
    return chosen if len(joined) == nodes else None

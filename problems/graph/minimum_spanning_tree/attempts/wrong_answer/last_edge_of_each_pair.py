"""Keeps only the last of several edges between the same nodes."""

from heapq import heappop, heappush


def spanning_tree(nodes, edges):
    graph = [{} for _ in range(nodes)]
    for index, (a, b, cost) in enumerate(edges):
        graph[a][b] = (cost, index)
        graph[b][a] = (cost, index)
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
        for other, (cost, i) in graph[node].items():
            heappush(heap, (cost, i, other))
    return chosen if len(joined) == nodes else None

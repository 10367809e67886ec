"""Replaces the edge of a node by a cheaper one even if the node is joined already."""

from heapq import heappop, heappush


def spanning_tree(nodes, edges):
    graph = [[] for _ in range(nodes)]
    for index, (a, b, cost) in enumerate(edges):
        graph[a].append((b, cost, index))
        graph[b].append((a, cost, index))
    key = [float("inf")] * nodes
    by = [None] * nodes
    key[0] = float("-inf")
    joined = set()
    heap = [(0, 0)]
    while heap:
        _, node = heappop(heap)
        if node in joined:
            continue
        joined.add(node)
        for other, cost, index in graph[node]:
            if cost < key[other]:
                key[other] = cost
                by[other] = index
                heappush(heap, (cost, other))
    return by[1:] if len(joined) == nodes else None

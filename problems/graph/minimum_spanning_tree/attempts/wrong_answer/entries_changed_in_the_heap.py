"""Lowers the cost of an entry where it stands in the heap, which breaks the order of the heap."""

from heapq import heappop, heappush


def spanning_tree(nodes, edges):
    graph = [[] for _ in range(nodes)]
    for index, (a, b, cost) in enumerate(edges):
        graph[a].append((b, cost, index))
        graph[b].append((a, cost, index))
    entry_of = {0: [0, -1, 0]}
    heap = [entry_of[0]]
    joined = set()
    chosen = []
    while heap:
        _, index, node = heappop(heap)
        joined.add(node)
        if index >= 0:
            chosen.append(index)
        for other, cost, i in graph[node]:
            if other not in entry_of:
                entry_of[other] = [cost, i, other]
                heappush(heap, entry_of[other])
            elif other not in joined and cost < entry_of[other][0]:
                entry_of[other][:2] = [cost, i]
    return chosen if len(joined) == nodes else None

"""Puts whole edges into a heap, so that they are compared by their first node and not by their cost."""

import heapq


def spanning_tree(nodes, edges):
    parent = list(range(nodes))

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    heap = [(*edge, index) for index, edge in enumerate(edges)]
    heapq.heapify(heap)
    chosen = []
    while heap:
        a, b, _, index = heapq.heappop(heap)
        a, b = find(a), find(b)
        if a != b:
            parent[a] = b
            chosen.append(index)
    return chosen if len(chosen) == nodes - 1 else None

"""Removes leaves one by one and stops in the middle of a round when two nodes are left."""

from collections import deque


def min_height_trees(nodes, edges):
    graph = {node: set() for node in range(nodes)}
    for a, b in edges:
        graph[a].add(b)
        graph[b].add(a)
    queue = deque(node for node in graph if len(graph[node]) == 1)
    while len(graph) > 2:
        leaf = queue.popleft()
        (parent,) = graph.pop(leaf)
        graph[parent].discard(leaf)
        if len(graph[parent]) == 1:
            queue.append(parent)
    return list(graph)

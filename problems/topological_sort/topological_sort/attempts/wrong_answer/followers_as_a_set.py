"""Stores neighbors in a set but counts every edge, so that a duplicate edge is never satisfied."""

from collections import deque


def topological_sort(vertices, edges):
    children = [set() for _ in range(vertices)]
    in_degree = [0] * vertices
    for parent, child in edges:
        children[parent].add(child)
        in_degree[child] += 1
    queue = deque(v for v in range(vertices) if in_degree[v] == 0)
    order = []
    while queue:
        vertex = queue.popleft()
        order.append(vertex)
        for child in children[vertex]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                queue.append(child)
    return order if len(order) == vertices else []

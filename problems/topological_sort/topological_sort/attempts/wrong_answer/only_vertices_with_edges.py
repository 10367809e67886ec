"""Forgets vertices without edges."""

from collections import deque


def topological_sort(vertices, edges):
    children, in_degree = {}, {}
    for parent, child in edges:
        children.setdefault(parent, []).append(child)
        in_degree[child] = in_degree.get(child, 0) + 1
        in_degree.setdefault(parent, 0)
    queue = deque(v for v in in_degree if in_degree[v] == 0)
    order = []
    while queue:
        vertex = queue.popleft()
        order.append(vertex)
        for child in children.get(vertex, []):
            in_degree[child] -= 1
            if in_degree[child] == 0:
                queue.append(child)
    return order if len(order) == len(in_degree) else []

"""Appends a vertex as soon as one of the vertices before it is in the order."""

from collections import deque


def topological_sort(vertices, edges):
    children = [[] for _ in range(vertices)]
    in_degree = [0] * vertices
    for parent, child in edges:
        children[parent].append(child)
        in_degree[child] += 1
    queue = deque(v for v in range(vertices) if in_degree[v] == 0)
    seen = set(queue)
    order = []
    while queue:
        vertex = queue.popleft()
        order.append(vertex)
        for child in children[vertex]:
            if child not in seen:
                seen.add(child)
                queue.append(child)
    return order if len(order) == vertices else []

"""Sorts by the shortest path from a free vertex, where the longest path counts."""

from collections import deque


def topological_sort(vertices, edges):
    children = [[] for _ in range(vertices)]
    in_degree = [0] * vertices
    for parent, child in edges:
        children[parent].append(child)
        in_degree[child] += 1
    distance = {v: 0 for v in range(vertices) if in_degree[v] == 0}
    left = list(in_degree)
    done = list(distance)
    for v in done:
        for child in children[v]:
            left[child] -= 1
            if left[child] == 0:
                done.append(child)
    if len(done) < vertices:
        return []
    queue = deque(distance)
    while queue:
        v = queue.popleft()
        for child in children[v]:
            if child not in distance:
                distance[child] = distance[v] + 1
                queue.append(child)
    return sorted(range(vertices), key=distance.get)

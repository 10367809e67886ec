"""Searches all vertices for a free one each time."""


def topological_sort(vertices, edges):
    children = [[] for _ in range(vertices)]
    in_degree = [0] * vertices
    for before, after in edges:
        children[before].append(after)
        in_degree[after] += 1
    order, left = [], list(range(vertices))
    while left:
        free = next((v for v in left if in_degree[v] == 0), None)
        if free is None:
            return []
        left.remove(free)
        order.append(free)
        for child in children[free]:
            in_degree[child] -= 1
    return order

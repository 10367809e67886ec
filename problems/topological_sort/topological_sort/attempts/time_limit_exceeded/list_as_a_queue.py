"""Pops from the front of a list, which moves all other elements, for every vertex."""


def topological_sort(vertices, edges):
    children = [[] for _ in range(vertices)]
    in_degree = [0] * vertices
    for parent, child in edges:
        children[parent].append(child)
        in_degree[child] += 1
    queue = [v for v in range(vertices) if in_degree[v] == 0]
    order = []
    while queue:
        vertex = queue.pop(0)
        order.append(vertex)
        for child in children[vertex]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                queue.append(child)
    return order if len(order) == vertices else []

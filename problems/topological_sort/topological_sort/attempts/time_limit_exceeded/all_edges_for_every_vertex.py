"""Reads all edges again for every vertex of the order."""


def topological_sort(vertices, edges):
    in_degree = [0] * vertices
    for _, after in edges:
        in_degree[after] += 1
    ready = [v for v in range(vertices) if in_degree[v] == 0]
    order = []
    while ready:
        vertex = ready.pop()
        order.append(vertex)
        for before, after in edges:
            if before == vertex:
                in_degree[after] -= 1
                if in_degree[after] == 0:
                    ready.append(after)
    return order if len(order) == vertices else []

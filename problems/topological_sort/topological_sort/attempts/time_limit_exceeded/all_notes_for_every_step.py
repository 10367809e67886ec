"""Reads all the notes again for every step that it puts into the order."""


def topological_sort(vertices, edges):
    in_degree = [0] * vertices
    for _, after in edges:
        in_degree[after] += 1
    ready = [v for v in range(vertices) if in_degree[v] == 0]
    order = []
    while ready:
        step = ready.pop()
        order.append(step)
        for before, after in edges:
            if before == step:
                in_degree[after] -= 1
                if in_degree[after] == 0:
                    ready.append(after)
    return order if len(order) == vertices else []

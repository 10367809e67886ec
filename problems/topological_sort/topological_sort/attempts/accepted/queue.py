from collections import defaultdict, deque


def topological_sort(vertices, edges):
    children = defaultdict(list)
    in_degree = {v: 0 for v in range(vertices)}
    for parent, child in edges:
        children[parent].append(child)
        in_degree[child] += 1
    sources = deque(v for v in in_degree if in_degree[v] == 0)
    order = []
    while sources:
        vertex = sources.popleft()
        order.append(vertex)
        for child in children[vertex]:
            in_degree[child] -= 1
            if in_degree[child] == 0:
                sources.append(child)
    return order if len(order) == vertices else []

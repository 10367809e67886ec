"""Treats a second path to the same vertex as a cycle."""


def topological_sort(vertices, edges):
    graph = [[] for _ in range(vertices)]
    for a, b in edges:
        graph[a].append(b)
    roots = set(range(vertices)) - {b for _, b in edges}
    order, seen = [], set()
    for root in roots:
        stack = [root]
        while stack:
            node = stack.pop()
            if node in seen:
                return []
            seen.add(node)
            order.append(node)
            stack.extend(graph[node])
    return order if len(order) == vertices else []

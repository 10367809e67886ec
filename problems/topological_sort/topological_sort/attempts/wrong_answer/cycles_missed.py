"""Marks vertices only as visited, so that cycles are missed."""


def topological_sort(vertices, edges):
    graph = [[] for _ in range(vertices)]
    for a, b in edges:
        graph[a].append(b)
    seen = [False] * vertices
    finished = []
    for root in range(vertices):
        if seen[root]:
            continue
        seen[root] = True
        stack = [(root, iter(graph[root]))]
        while stack:
            node, rest = stack[-1]
            child = next((c for c in rest if not seen[c]), None)
            if child is None:
                finished.append(node)
                stack.pop()
            else:
                seen[child] = True
                stack.append((child, iter(graph[child])))
    return finished[::-1]

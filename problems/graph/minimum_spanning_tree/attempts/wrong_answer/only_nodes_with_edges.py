"""Counts only the nodes that have edges."""


def spanning_tree(nodes, edges):
    parent = {}
    for a, b, _ in edges:
        parent[a] = a
        parent[b] = b

    def find(node):
        while parent[node] != node:
            node = parent[node]
        return node

    chosen = []
    for index in sorted(range(len(edges)), key=lambda index: edges[index][2]):
        a, b, _ = edges[index]
        a, b = find(a), find(b)
        if a != b:
            parent[a] = b
            chosen.append(index)
    return chosen if len(chosen) >= len(parent) - 1 else None

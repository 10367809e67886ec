"""Joins groups by nodes that occur in the tree, and repairs the rest with any edges between parts."""


def spanning_tree(nodes, edges):
    parent = list(range(nodes))

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    seen = set()
    chosen = []
    for index in sorted(range(len(edges)), key=lambda index: edges[index][2]):
        a, b, _ = edges[index]
        if a != b and not (a in seen and b in seen):
            seen.update((a, b))
            parent[find(a)] = find(b)
            chosen.append(index)
    for index, (a, b, _) in enumerate(edges):
        if find(a) != find(b):
            parent[find(a)] = find(b)
            chosen.append(index)
    return chosen if len(chosen) == nodes - 1 else None

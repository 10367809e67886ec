"""Lets one node point to the other instead of one root to the other."""


def spanning_tree(nodes, edges):
    parent = list(range(nodes))

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    chosen = []
    for index in sorted(range(len(edges)), key=lambda index: edges[index][2]):
        a, b, _ = edges[index]
        if find(a) != find(b):
            parent[a] = b
            chosen.append(index)
    return chosen if len(chosen) == nodes - 1 else None

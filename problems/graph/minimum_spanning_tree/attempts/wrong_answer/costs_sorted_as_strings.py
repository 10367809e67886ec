"""Sorts the costs as strings."""


def spanning_tree(nodes, edges):
    parent = list(range(nodes))

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    chosen = []
    for index in sorted(range(len(edges)), key=lambda index: str(edges[index][2])):
        a, b = find(edges[index][0]), find(edges[index][1])
        if a != b:
            parent[a] = b
            chosen.append(index)
    return chosen if len(chosen) == nodes - 1 else None

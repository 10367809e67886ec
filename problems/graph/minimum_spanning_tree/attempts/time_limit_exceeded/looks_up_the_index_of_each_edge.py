"""Sorts the edges and searches the given list for the index of each one that is taken."""


def spanning_tree(nodes, edges):
    parent = list(range(nodes))

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    chosen = []
    for edge in sorted(edges, key=lambda edge: edge[2]):
        a, b = find(edge[0]), find(edge[1])
        if a != b:
            parent[a] = b
            chosen.append(edges.index(edge))
    return chosen if len(chosen) == nodes - 1 else None

"""Looks up the index of an edge by its two nodes, which finds the last of several edges between them."""


def spanning_tree(nodes, edges):
    parent = list(range(nodes))

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    index_of = {(min(a, b), max(a, b)): index for index, (a, b, _) in enumerate(edges)}
    chosen = []
    for a, b, _ in sorted(edges, key=lambda edge: edge[2]):
        one, other = find(a), find(b)
        if one != other:
            parent[one] = other
            chosen.append(index_of[min(a, b), max(a, b)])
    return chosen if len(chosen) == nodes - 1 else None

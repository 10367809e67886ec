"""Lets the root of the second end point to that of the first, without shortening paths."""


def spanning_tree(nodes, edges):
    parent = list(range(nodes))

    def find(node):
        while parent[node] != node:
            node = parent[node]
        return node

    chosen = []
    for index in sorted(range(len(edges)), key=lambda index: edges[index][2]):
        a, b, _ = edges[index]
        a, b = find(a), find(b)
        if a != b:
            parent[b] = a
            chosen.append(index)
    return chosen if len(chosen) == nodes - 1 else None

"""Considers only the cheapest 2 * nodes edges."""


def spanning_tree(nodes, edges):
    parent = list(range(nodes))

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    order = sorted((i for i, (a, b, _) in enumerate(edges) if a != b), key=lambda i: edges[i][2])
    chosen = []
    for index in order[: 2 * nodes]:
        a, b = find(edges[index][0]), find(edges[index][1])
        if a != b:
            parent[a] = b
            chosen.append(index)
    return chosen if len(chosen) == nodes - 1 else None
